/**
 * `npm run size`: measures what users download. Builds small apps with the packed package and Lit, with each bundler, uses
 * each of them in a browser for its first minute, and adds up the fetched files. Fails above a limit.
 *
 *   --json   prints JSON
 */
import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { ONE_FILE } from '../build/integrity.mjs';
import { BUNDLERS } from '../package/app/bundlers.mjs';
import { serve, testingOf } from '../package/app/serve.mjs';
import { makeUnpackedApp, writePage } from '../package/app/unpacked.mjs';
import { fetchedByAssistant, fetchedByDetails, fetchedInFirstMinute } from '../size/first-minute.mjs';
import { withSteadyNames } from '../size/names.mjs';
import { ASSISTANT, DETAILS, PAGES } from '../size/pages.mjs';
import { requireBrowser } from './find-browser.mjs';

/** It has everything that a list can open: the assistant and the details, too. The goal is 130,000. */
const ONE_FILE_BYTES = 106_250;
const CONNECTIONS = 10;

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (!existsSync(ONE_FILE)) {
  console.error('There is no build to measure. Run npm run build first.');
  process.exit(1);
}

const app = makeUnpackedApp();
const { manyConnections } = await testingOf(app);
const browser = await launch({
  executablePath: requireBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'],
});
const figures = [];
try {
  for (const [name, page] of Object.entries(PAGES))
    for (const [bundler, build] of Object.entries(BUNDLERS))
      figures.push({ page: name, bundler, ...(await weigh(page, build)), bounds: boundsOf(page, bundler) });
  for (const [bundler, build] of Object.entries(BUNDLERS))
    figures.push(...(await weighAssistant(bundler, build)), await weighDetails(bundler, build));
} finally {
  await browser.close();
}
const oneFile = { bytes: compressed(readFileSync(ONE_FILE)), files: 1 };
figures.push({ page: 'the one file', bundler: 'Vite', ...oneFile, bounds: { bytes: ONE_FILE_BYTES } });

if (options.json) console.log(JSON.stringify(figures, null, 2));
else console.table(figures.map(({ bounds, ...figure }) => ({ ...figure, 'at most': spelled(bounds) })));
for (const { page, bundler, bounds, ...figure } of figures)
  for (const [what, bound] of Object.entries(bounds))
    if (figure[what] > bound) {
      console.error(`Too large: ${page} (${bundler}) has ${figure[what]} ${what}; the limit is ${bound}.`);
      process.exitCode = 1;
    }

/** Builds the page, uses it, and measures what it fetched. */
async function weigh(page, build) {
  const { emulator, address, weighPaths, close } = await serveBuilt(withId(page), build);
  emulator.reset({ connections: manyConnections(CONNECTIONS) });
  const paths = await fetchedInFirstMinute(browser, address, emulator, page.heading);
  close();
  return weighPaths(paths);
}

/** What the assistant for a new connection loads on demand. */
async function weighAssistant(bundler, build) {
  const { address, weighPaths, close } = await serveBuilt(ASSISTANT.page, build);
  const loads = await fetchedByAssistant(browser, address, ASSISTANT.strategies);
  close();
  return loads.map((paths, index) => ({
    page: `${index === 0 ? 'assistant with' : '… and'} ${ASSISTANT.strategies[index]}`,
    bundler,
    ...weighPaths(paths),
    bounds: { bytes: ASSISTANT.bytes[index === 0 ? 'first' : 'further'][bundler] },
  }));
}

/** What the details of a connection load on demand, with all of their parts. */
async function weighDetails(bundler, build) {
  const { emulator, address, weighPaths, close } = await serveBuilt(DETAILS.page, build);
  emulator.reset({ connections: manyConnections(1) });
  const paths = await fetchedByDetails(browser, address);
  close();
  return { page: 'details', bundler, ...weighPaths(paths), bounds: { bytes: DETAILS.bytes[bundler] } };
}

/** Builds a page and serves it, with an emulator that doesn't limit it. */
async function serveBuilt(page, build) {
  const source = writePage(app, 'page', page);
  const output = mkdtempSync(join(app, 'built-'));
  await build(source, output);
  const { origin, emulator, close } = await serve(app, {}, output);
  emulator.rateLimit = null;
  const weighPaths = (paths) => {
    const files = withSteadyNames(textsIn(output), 'index.html');
    const sizes = paths.map((path) => compressed(Buffer.from(files.get(path.slice(1)))));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: paths.length };
  };
  return { emulator, address: `${origin}/`, weighPaths, close };
}

/** The contents of a folder's files by path. */
function textsIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), readFileSync(path, 'utf8')];
    }),
  );
}

/** A toggle alone shows the first connection. */
function withId({ body, ...page }) {
  const [{ id }] = manyConnections(1);
  return { ...page, body: body.replace('<org-connection-toggle', `$& connection-id="${id}"`) };
}

function boundsOf({ bytes, files }, bundler) {
  const bounds = { bytes: bytes?.[bundler], files: files?.[bundler] };
  return Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
}

function compressed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function spelled(bounds) {
  return Object.entries(bounds)
    .map(([what, bound]) => `${bound} ${what}`)
    .join(', ');
}
