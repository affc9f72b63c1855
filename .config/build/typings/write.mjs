/** Writes what frameworks need of the kit into `dist/`, from the manifest. `npm run build` calls it. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { angularDirectives } from './angular.mjs';
import { elementsOf } from './elements.mjs';
import { mapOfElements } from './map.mjs';
import { reactWrappers } from './react-wrappers.mjs';
import { customDataOf } from './vscode.mjs';
import { webTypesOf } from './web-types.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param manifest the custom elements manifest
 * @param version the package's
 * @param folder where the package's `dist` is
 */
export function writeTypings(manifest, version, folder) {
  const elements = elementsOf(manifest);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('types/elements.d.ts', mapOfElements(elements));
  // Who imports typings for their effect alone gets a module, and it is empty.
  write('types/nothing.js', 'export {};\n');
  write('vscode.html-custom-data.json', json(customDataOf(elements)));
  write('web-types.json', json(webTypesOf(elements, version)));
  for (const [path, text] of reactWrappers(elements)) write(`react/${path}`, text);
  for (const [path, text] of angularDirectives(elements)) write(`angular/${path}`, text);
  for (const file of readdirSync(HERE).filter((name) => name.endsWith('.d.ts')))
    copyFileSync(join(HERE, file), join(folder, 'types', file));
}

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
