/**
 * `npm test`: the browser tests in Chromium, then the Node tests, and a last line that counts both.
 *
 *   npm test -- store toggle      only the test files with one of these in their path
 *   npm test -- --watch           the browser tests, again after every change
 *   npm test -- --engine firefox  in another engine, or in several
 *   npm test -- --part core       only this part of the files: see .config/test/parts.mjs
 *   npm test -- --thorough        every file, and every case where otherwise some of many alike are tried
 *   npm test -- --coverage        with the coverage and its thresholds
 *   npm test -- --times FILE      writes into a file how long each test file took
 *
 * A file named `*.node.test.ts` runs in Node, every other `*.test.ts` in a browser.
 *
 * For a look into a test's page: `npx wtr --manual`.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOf, PARTS } from '../test/parts.mjs';
import { Tally } from '../test/tally.mjs';
import { Times } from '../test/times.mjs';
import { requireBrowser } from './find-browser.mjs';

/** Those have installs of their own: `npm run test:types` and `npm run test:frameworks`. */
const ELSEWHERE = ['test/types/', 'test/frameworks/'];

/** What a run of `npm test` leaves to others. */
const BEYOND = `Not in this run, but in npm run check: the end-to-end tests, and a core of the tests in Firefox and WebKitGTK.
Only in npm run check:full: every test in every engine, every case of the samples, and the coverage.`;

const options = {
  files: { type: 'string', multiple: true, default: [] },
  watch: { type: 'boolean', default: false },
  engine: { type: 'string', multiple: true, default: ['chromium'] },
  part: { type: 'string' },
  thorough: { type: 'boolean', default: false },
  coverage: { type: 'boolean', default: false },
  times: { type: 'string' },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const named = [...values.files, ...positionals].map((path) => path.replace(/^\.\//, ''));
if (values.part && !PARTS[values.part]) stop(`--part takes ${Object.keys(PARTS).join(', ')}.`);

const all = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.some((folder) => path.startsWith(folder)))
  .sort();
const files = filesOf(all, { part: values.part, named, isThorough: values.thorough });
if (files.length === 0) stop(`No test file matches: ${named.join(', ')}`);
const nodeFiles = files.filter((file) => file.endsWith('.node.test.ts'));
const browserFiles = files.filter((file) => !nodeFiles.includes(file));
// The thresholds are about the whole: a part of the tests is not held against them.
const isWhole = named.length === 0 && !values.part;
const settings = { coverage: values.coverage && isWhole, watch: values.watch };

// A browser's own way to end with a signal would only make the runner start another one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
// One that is missing is better known of now than in ten minutes.
for (const engine of values.engine) requireBrowser(engine);
// The Node tests that need a browser run in each.
process.env.TEST_ENGINES = values.engine.join();
if (values.thorough) process.env.TEST_EFFORT = 'thorough';
// Later than the others, since they read the environment.
const { runBrowserTests } = await import('../test/browser-tests.mjs');
const { runNodeTests } = await import('../test/node-tests.mjs');

const tally = new Tally();
const times = new Times();
// Chromium has several windows at once, and its coverage is what is measured; the others have one each.
const others = values.engine.filter((engine) => engine !== 'chromium');
for (const engines of [values.engine.filter((engine) => engine === 'chromium'), others])
  if (browserFiles.length > 0 && engines.length > 0)
    await runBrowserTests(
      browserFiles,
      engines,
      { ...settings, coverage: settings.coverage && engines !== others },
      tally,
      times,
    );
if (nodeFiles.length > 0 && !values.watch) await runNodeTests(nodeFiles, settings, tally, times);
if (values.times) times.write(values.times);
if (isWhole && !values.thorough) console.log(BEYOND);
console.log(tally.summary());
process.exit(tally.isGood ? 0 : 1);

function stop(message) {
  console.error(message);
  process.exit(1);
}
