/** The licences of the packages that a bundle contains: their authors ask to be named wherever their code goes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands before the name of a package in the path of its module. */
const PACKAGE = /^.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The names of the packages that these modules are of, in order; the project itself is none. */
export function packagesOf(modules) {
  const names = modules.map((path) => PACKAGE.exec(path.replaceAll('\\', '/'))?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** Writes `LICENSES.txt` beside a bundle. */
export function writeLicences(folder, packages) {
  const head = 'What is in this folder contains the following packages.\n';
  writeFileSync(join(folder, 'LICENSES.txt'), [head, ...packages.map(licenceOf)].join('\n'));
}

/** @throws for a package that has no text of a licence: then somebody has to look */
function licenceOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} is bundled and brings no licence. Ask its authors, or do without it.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `--- ${name} ${version} (${license})\n\n${text}\n`;
}
