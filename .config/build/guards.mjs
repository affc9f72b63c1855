/**
 * What the one file for CDNs has that a page's own bundler cannot add: it runs in pages that nobody has seen, beside other
 * copies of Lit, among markup whose names hide globals, and where something was added to `Object.prototype`.
 */
import { fileURLToPath } from 'node:url';

const GLOBALS = fileURLToPath(new URL('lit-globals.js', import.meta.url));
/** Not by its path, whose length would be in the source map. */
const IMPORT = `import { litGlobalThis as globalThis, litSymbol as Symbol, litPropertyMetadata } from 'lit-globals';`;

/** Lit's own modules have the globals of `lit-globals.js` in place of the page's. Imported last, they move no line of the map. */
export function guardLit() {
  return {
    name: 'guard-lit',
    resolveId: { filter: { id: /^lit-globals$/ }, handler: () => GLOBALS },
    transform: {
      filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\// },
      handler: (code) => ({ code: `${code}\n${IMPORT}`, map: null }),
    },
  };
}

/** The bundler's helper for namespaces takes inherited members for exports: see rolldown's `__exportAll`. */
export function guardNamespaces() {
  return {
    name: 'guard-namespaces',
    transform: {
      filter: { id: /rolldown\/runtime\.js$/ },
      handler(code) {
        const guarded = code.replace('(var name in all)', '(var name of Object.keys(all))');
        if (guarded === code)
          this.error('Rolldown’s helper for namespaces has changed: look whether it needs a guard.');
        return { code: guarded, map: null };
      },
    },
  };
}
