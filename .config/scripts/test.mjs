/**
 * `npm test`: the browser tests, then the Node tests, and a last line that counts both.
 *
 *   npm test -- store toggle   only the test files with one of these in their path
 *   npm test -- --coverage     with the coverage and its thresholds; in CI always so
 *   npm test -- --watch        the browser tests, again after every change
 *   npm test -- --engine firefox   in another engine, or in several
 *   npm run test:all           in Chromium, Firefox and WebKitGTK
 *
 * A file named `*.node.test.ts` runs in Node, every other `*.test.ts` in a browser.
 *
 * For a look into a test's page: `npx wtr --manual`.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBrowserTests } from '../test/browser-tests.mjs';
import { runNodeTests } from '../test/node-tests.mjs';
import { Tally } from '../test/tally.mjs';
import { requireBrowser } from './find-browser.mjs';

/** Those have installs of their own: `npm run test:types` and `npm run test:frameworks`. */
const ELSEWHERE = ['test/types/', 'test/frameworks/'];

const options = {
  files: { type: 'string', multiple: true, default: [] },
  coverage: { type: 'boolean', default: Boolean(process.env.CI) },
  watch: { type: 'boolean', default: false },
  engine: { type: 'string', multiple: true, default: ['chromium'] },
};
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const wanted = [...values.files, ...positionals].map((path) => path.replace(/^\.\//, ''));

const all = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !ELSEWHERE.some((folder) => path.startsWith(folder)))
  .sort();
const files = wanted.length === 0 ? all : all.filter((file) => wanted.some((part) => file.includes(part)));
const nodeFiles = files.filter((file) => file.endsWith('.node.test.ts'));
const browserFiles = files.filter((file) => !nodeFiles.includes(file));
// The thresholds are about the whole: a part of the tests is not held against them.
const settings = { coverage: values.coverage && wanted.length === 0, watch: values.watch };

// One that is missing is better known of now than in ten minutes.
for (const engine of values.engine) requireBrowser(engine);
// The Node tests that need a browser run in each.
process.env.TEST_ENGINES = values.engine.join();

const tally = new Tally();
// Chromium has several windows at once, and its coverage is what is measured; the others have one each.
const others = values.engine.filter((engine) => engine !== 'chromium');
for (const engines of [values.engine.filter((engine) => engine === 'chromium'), others])
  if (browserFiles.length > 0 && engines.length > 0)
    await runBrowserTests(
      browserFiles,
      engines,
      { ...settings, coverage: settings.coverage && engines !== others },
      tally,
    );
if (nodeFiles.length > 0 && !values.watch) await runNodeTests(nodeFiles, settings, tally);
if (files.length === 0) console.error(`No test file matches: ${wanted.join(', ')}`);
console.log(tally.summary());
process.exit(tally.isGood ? 0 : 1);
