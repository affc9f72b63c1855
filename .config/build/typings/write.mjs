/**
 * Writes the typings for editors and frameworks into `dist/`, from the manifest. `npm run build` calls it.
 *
 * The editors' data comes from published generators. The frameworks' typings are our own, because the published generators
 * are less strict than `test/types` requires (as of December 2026):
 *
 * - `custom-element-vuejs-integration`, `-solidjs-integration`, `-svelte-integration` and `custom-element-react-wrappers` give
 *   every event the type `CustomEvent<E>`, where `E` is itself the event here; they import the events from the elements'
 *   modules, and one that two elements fire twice, which does not compile; Svelte's are `on:` as Svelte 4 had them; and React's
 *   wrappers have no type for `ref`.
 * - `@wc-toolkit/jsx-types` names the events' classes without importing them, so that they are `any` where libraries are not
 *   checked; lets every tag have every event, because JSX lets attributes with a hyphen pass; has no type for `currentTarget`;
 *   and gives each framework the same attributes in place of its own.
 * - For Angular there is none.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { angularDirectives } from './angular.mjs';
import { elementsOf } from './elements.mjs';
import { mapOfElements } from './map.mjs';
import { reactWrappers } from './react-wrappers.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param manifest the custom elements manifest
 * @param folder where the package's `dist` is
 */
export function writeTypings(manifest, folder) {
  const elements = elementsOf(manifest);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('types/elements.d.ts', mapOfElements(elements));
  // An empty module, for pages that import typings only for their side effects.
  write('types/nothing.js', 'export {};\n');
  const options = { outdir: folder, hideLogs: true };
  // Each generator modifies its manifest.
  generateVsCodeCustomElementData(globalThis.structuredClone(manifest), { ...options, cssFileName: null });
  generateJetBrainsWebTypes(globalThis.structuredClone(manifest), { ...options, packageJson: false });
  for (const [path, text] of reactWrappers(elements)) write(`react/${path}`, text);
  for (const [path, text] of angularDirectives(elements)) write(`angular/${path}`, text);
  for (const file of readdirSync(HERE).filter((name) => name.endsWith('.d.ts')))
    copyFileSync(join(HERE, file), join(folder, 'types', file));
}
