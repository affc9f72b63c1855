/**
 * `npm run size`: what the kit weighs, from `dist/`. Fails above the budget.
 *
 *   --json   the figures for machines
 *   --why    which module takes how much, before compression
 */
import { existsSync, readFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { bundle } from '../build/bundle.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, why: { type: 'boolean', default: false } },
});
/**
 * Bytes of brotli 11; `--why` says which modules take them. In `everything` is what all elements need at once; what is
 * opened later is in the one file, too.
 */
const BUDGETS = { page: 20_000, everything: 29_500, oneFile: 45_900 };
const ONE_FILE = 'dist/cdn/org-connections.js';

if (!existsSync(ONE_FILE)) {
  console.error('There is no build to be weighed. Run npm run build first.');
  process.exit(1);
}

const page = await bundle(`
  import '/dist/elements/provider/provider.js';
  import '/dist/elements/connection-list/connection-list.js';
`);
const atOnce = loadedBy(
  page,
  page.find(({ isEntry }) => isEntry),
);
const all = await bundle(`import '/dist/index.js';`);
const withQuestion = loadedBy(page, ...atOnce, chunkOf('question.template'));
const figures = {
  page: weigh('a page that shows and switches connections', BUDGETS.page, atOnce),
  question: weigh('the same, once it asks before a switch', undefined, withQuestion),
  opened: weigh('the same, once everything was opened', undefined, page),
  everything: weigh(
    'everything the kit has, loaded at once',
    BUDGETS.everything,
    loadedBy(
      all,
      all.find(({ isEntry }) => isEntry),
    ),
  ),
  oneFile: weigh('the one-file build, with all that is opened later', BUDGETS.oneFile, [
    { code: readFileSync(ONE_FILE, 'utf8') },
  ]),
};

if (options.json) console.log(JSON.stringify(figures, null, 2));
else {
  console.table(Object.fromEntries(Object.values(figures).map(({ what, ...bytes }) => [what, bytes])));
  if (options.why) console.table(modules(atOnce));
}
for (const { what, brotli, budget } of Object.values(figures).filter(
  (figure) => figure.brotli > (figure.budget ?? Infinity),
)) {
  console.error(`Too large: ${what} takes ${brotli} bytes of brotli, and the budget is ${budget}.`);
  process.exitCode = 1;
}

/** These chunks of a bundle and all that they import, except what they import later. */
function loadedBy(bundled, ...chunks) {
  const loaded = new Set(chunks);
  for (const { imports } of loaded)
    for (const name of imports) loaded.add(bundled.find(({ fileName }) => fileName === name));
  return [...loaded];
}

function chunkOf(module) {
  return page.find(({ facadeModuleId }) => facadeModuleId?.includes(module));
}

/** Files that are fetched one by one are compressed one by one. */
function weigh(what, budget, files) {
  const sum = (compress) => files.reduce((total, { code }) => total + compress(Buffer.from(code)).length, 0);
  return {
    what,
    raw: sum((bytes) => bytes),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    brotli: sum((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
    budget,
  };
}

function modules(chunks) {
  return chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([path, { renderedLength }]) => ({
      module: path.replace(process.cwd(), '.'),
      bytes: renderedLength,
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
