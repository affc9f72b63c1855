/**
 * `npm run check`: runs the checks for every change. `npm run check:full`: runs all checks, each night and before a release.
 * They need the three browsers, which `.ci/run` installs.
 */
import { parseArgs } from 'node:util';
import { runStages } from './stages.mjs';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });

/** Stages that use one processor each. First those that fail most often, and those that others need. */
const CODE = [
  { name: 'lint', command: 'npm run lint' },
  { name: 'build', command: 'npm run build' },
  { name: 'types', command: 'npm run types' },
  { name: 'size', command: 'npm run size', after: ['build'] },
  { name: 'docs', command: 'npm run docs -- --check', after: ['build'] },
  { name: 'package', command: 'npm run package && npm run test:package', after: ['build'] },
];

/** Rewrites the manifest, which other stages read. */
const AFTER_READERS = ['docs', 'package'];

const EVERY_CHANGE = [
  ...CODE,
  alone('tests', 'npm test'),
  alone('end to end', 'npm test -- --part end-to-end'),
  alone('other engines', 'npm test -- --part core --engine firefox --engine webkit'),
  alone('screenshots', 'npm run screenshots -- --check', AFTER_READERS),
  alone('screen reader', 'npm run test:orca'),
  alone('bench', 'npm run bench -- --counts', ['build']),
];

const ALL = [
  ...CODE,
  { name: 'reproduce', command: 'npm run reproduce', after: ['build'] },
  { name: 'framework types', command: 'npm run test:types', after: ['build'] },
  alone('frameworks', 'npm run test:frameworks', ['build']),
  alone('screenshots', 'npm run screenshots -- --check', [...AFTER_READERS, 'reproduce', 'framework types']),
  alone('screen reader', 'npm run test:orca -- --faults'),
  alone('bench', 'npm run bench -- --counts', ['build']),
  alone('planted faults', 'npm run simulate -- --faults'),
  alone('mutants', 'npm run mutate -- --seed 1'),
  alone('tests', 'npm run test:all -- --coverage'),
];

process.exit((await runStages(values.full ? ALL : EVERY_CHANGE)) ? 0 : 1);

/** A stage that uses both processors by itself, or depends on real time. */
function alone(name, command, after = []) {
  return { name, command, after, alone: true };
}
