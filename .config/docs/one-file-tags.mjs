/** Generates the tags that load the one-file build from a CDN, with the hash of the current build. */
import { readFileSync } from 'node:fs';
import { INTEGRITY, ONE_FILE } from '../build/integrity.mjs';
import { fenced } from './markdown.mjs';

/** @returns Markdown, from the build */
export function describeOneFile() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hash = JSON.parse(readFileSync(INTEGRITY, 'utf8'))[ONE_FILE];
  const address = `https://cdn.jsdelivr.net/npm/${name}@${version}/${ONE_FILE}`;
  const importMap = { imports: { [name]: address }, integrity: { [address]: hash } };
  return [
    `This tag loads version ${version}. The integrity hash makes the browser reject a modified file:`,
    fenced(
      'html',
      `<script type="module" src="${address}" integrity="${hash}" crossorigin="anonymous"></script>`,
    ),
    `If your page's own modules import from \`${name}\`, use an import map instead. Browsers that do not support integrity in import maps run the file unchecked.`,
    fenced('html', `<script type="importmap">${JSON.stringify(importMap, null, 2)}</script>`),
  ].join('\n\n');
}
