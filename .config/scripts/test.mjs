/**
 * `npm test`: runs the browser tests in Chromium, then the Node tests; the last line has the counts of both.
 *
 *   npm test -- store toggle      only the test files with one of these in their path
 *   npm test -- --watch           the browser tests, again after every change
 *   npm test -- --engine firefox  in another engine; can be repeated
 *   npm test -- --part core       only this part of the files: see .config/test/parts.mjs
 *   npm test -- --thorough        every file, and every case instead of a sample of similar ones
 *   npm test -- --coverage        with the coverage and its thresholds
 *   npm test -- --times FILE      writes into a file how long each test file took
 *
 * Files named `*.node.test.ts` run in Node, all other `*.test.ts` in a browser.
 *
 * To debug a test's page: `npx wtr --manual`.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOf, PARTS } from '../test/parts.mjs';
import { Tally } from '../test/tally.mjs';
import { Times } from '../test/times.mjs';
import { requireBrowser } from './find-browser.mjs';

/** Tests with their own dependencies: `npm run test:types` and `npm run test:frameworks`. */
const ELSEWHERE = ['test/types/', 'test/frameworks/'];

/** The parts that `npm test` does not run. */
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
if (values.part && !PARTS[values.part]) stop(`--part expects one of ${Object.keys(PARTS).join(', ')}.`);

const all = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.some((folder) => path.startsWith(folder)))
  .sort();
const files = filesOf(all, { part: values.part, named, isThorough: values.thorough });
if (files.length === 0) stop(`No test file matches: ${named.join(', ')}`);
const nodeFiles = files.filter((file) => file.endsWith('.node.test.ts'));
const browserFiles = files.filter((file) => !nodeFiles.includes(file));
// The thresholds apply to all tests together, not to a part of them.
const isWhole = named.length === 0 && !values.part;
const settings = { coverage: values.coverage && isWhole, watch: values.watch };

// If browsers handled signals themselves, the runner would start new ones.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
// Report a missing browser now instead of in ten minutes.
for (const engine of values.engine) requireBrowser(engine);
// Node tests that need a browser run in each of these.
process.env.TEST_ENGINES = values.engine.join();
if (values.thorough) process.env.TEST_EFFORT = 'thorough';
// Imported dynamically, because these modules read the environment.
const { runBrowserTests } = await import('../test/browser-tests.mjs');
const { runNodeTests } = await import('../test/node-tests.mjs');

const tally = new Tally();
const times = new Times();
// Chromium runs separately: it has several windows, and its coverage is measured. The others have one window each.
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
