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
/** Bytes of brotli 11. The page's goal is 20,000: what it took to ask, undo, pace and hear other tabs is to be won back. */
const BUDGETS = { page: 28_500, everything: 47_000 };
const ONE_FILE = 'dist/cdn/org-connections.js';

if (!existsSync(ONE_FILE)) {
  console.error('There is no build to be weighed. Run npm run build first.');
  process.exit(1);
}

const page = await bundle(`
  import '/dist/elements/provider/provider.js';
  import '/dist/elements/connection-list/connection-list.js';
`);
const atOnce = loadedBy(page.find(({ isEntry }) => isEntry));
const withQuestion = loadedBy(...atOnce, chunkOf('question.template'));
const figures = {
  page: weigh('a page that shows and switches connections', BUDGETS.page, atOnce),
  question: weigh('the same, once it asks before a switch', undefined, withQuestion),
  opened: weigh('the same, once everything was opened', undefined, page),
  everything: weigh('the one-file build', BUDGETS.everything, [{ code: readFileSync(ONE_FILE, 'utf8') }]),
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

/** These chunks and all that they import, except what they import later. */
function loadedBy(...chunks) {
  const all = new Set(chunks);
  for (const { imports } of all)
    for (const name of imports) all.add(page.find(({ fileName }) => fileName === name));
  return [...all];
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
