/** Collects the licenses of the packages that a bundle contains, because they have to be distributed with the code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Matches the package's name in the path of a module. */
const PACKAGE = /^.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The sorted names of the packages that contain these modules, without the project itself. */
export function packagesOf(modules) {
  const names = modules.map((path) => PACKAGE.exec(path.replaceAll('\\', '/'))?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** Writes `LICENSES.txt` beside a bundle. */
export function writeLicences(folder, packages) {
  const head = 'What is in this folder contains the following packages.\n';
  writeFileSync(join(folder, 'LICENSES.txt'), [head, ...packages.map(licenceOf)].join('\n'));
}

/** @throws for a package without the text of a license */
function licenceOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but contains no license. Ask its authors, or replace it.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `--- ${name} ${version} (${license})\n\n${text}\n`;
}
