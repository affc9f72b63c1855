/**
 * `npm run test:frameworks`: installs, builds and tests the same page in each framework (`demo/frameworks`), with the current
 * build of the kit. It runs two at a time; the last line has the counts.
 *
 *   npm run test:frameworks -- vue react-19   only these
 *   npm run test:frameworks -- --installed    with what is installed there, the kit included
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runNodeTests } from '../test/node-tests.mjs';
import { Tally } from '../test/tally.mjs';

const options = { installed: { type: 'boolean', default: false } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
if (!existsSync('dist/index.js')) stop('There is no build to install. Run npm run build first.');

const all = readdirSync('test/frameworks').flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) stop(`Unknown frameworks: ${unknown.join(', ')}. Choose from ${all.join(', ')}.`);

if (values.installed) process.env.FRAMEWORKS_INSTALLED = 'yes';
const tally = new Tally();
// Angular takes longest, so it starts first.
const wanted = (positionals.length > 0 ? positionals : all).sort();
await runNodeTests(
  wanted.map((name) => `test/frameworks/${name}.test.ts`),
  { coverage: false },
  tally,
);
console.log(tally.summary());
process.exit(tally.isGood ? 0 : 1);

function stop(message) {
  console.error(message);
  process.exit(1);
}
