/** What the README says of the one file on a CDN: the tags with the hash of the file that this source builds. */
import { readFileSync } from 'node:fs';
import { INTEGRITY, ONE_FILE } from './integrity.mjs';

/** @returns markdown, from the build */
export function describeOneFile() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hash = JSON.parse(readFileSync(INTEGRITY, 'utf8'))[ONE_FILE];
  const address = `https://cdn.jsdelivr.net/npm/${name}@${version}/${ONE_FILE}`;
  const importMap = { imports: { [name]: address }, integrity: { [address]: hash } };
  return [
    `Or take it from a CDN, as version ${version} and nothing else; with another byte in it, it does not run:`,
    fenced(`<script type="module" src="${address}" integrity="${hash}" crossorigin="anonymous"></script>`),
    `In a page whose own modules import from \`${name}\`, an import map holds the hash, in place of that tag. Browsers that do not know it yet run the file unchecked.`,
    fenced(`<script type="importmap">${JSON.stringify(importMap, null, 2)}</script>`),
  ].join('\n\n');
}

const fenced = (html) => `\`\`\`html\n${html}\n\`\`\``;
