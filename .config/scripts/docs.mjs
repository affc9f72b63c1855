/**
 * `npm run docs`: writes the generated parts of the documentation, between their markers: the reference, the tags of the
 * one-file build, the hashes in the plain page, the files that framework pages show, and `stories/llms.txt`. Needs a build. With `--check`, it writes
 * nothing, and fails if a part is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describeElements, describeTokens } from '../docs/elements.mjs';
import { describeOneFile } from '../docs/one-file-tags.mjs';
import { describePlainPage, PLAIN_PAGE } from '../docs/plain-page.mjs';
import { alteredFiles, directory, FRAMEWORKS, withContent, withFiles } from '../docs/pages.mjs';
import { describeErrors, describeEvents, describeTypes } from '../docs/source.mjs';

const MANIFEST = 'custom-elements.json';
if (!existsSync(MANIFEST)) {
  console.error('There is no manifest. Run npm run build first.');
  process.exit(1);
}

const reference = [
  ...describeElements(JSON.parse(readFileSync(MANIFEST, 'utf8'))),
  describeEvents(),
  describeErrors(),
  describeTypes(),
  describeTokens(),
].join('\n\n');

await update('stories/guides/reference.md', (page) => withContent(page, 'reference', reference));
await update('stories/guides/cdn.md', (page) => withContent(page, 'one-file', describeOneFile()));
for (const path of FRAMEWORKS) await update(path, withFiles);
write(PLAIN_PAGE, await describePlainPage(readFileSync(PLAIN_PAGE, 'utf8')));
write('stories/llms.txt', directory());

async function update(path, change) {
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  const page = await format(change(readFileSync(path, 'utf8')), options);
  for (const file of alteredFiles(page))
    throw new Error(`${path} would show ${file} reformatted. Run npx prettier --write ${file}`);
  write(path, page);
}

function write(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (!process.argv.includes('--check')) return writeFileSync(path, text);
  console.error(`${path} is out of date. Run npm run docs.`);
  process.exitCode = 1;
}
