/**
 * Guards for the one-file build, which runs in unknown pages: next to other copies of Lit, with markup whose names hide
 * globals, and with additions to `Object.prototype`.
 */
import { fileURLToPath } from 'node:url';

const GLOBALS = fileURLToPath(new URL('lit-globals.js', import.meta.url));
/** A virtual module, because the length of a path would affect the source map. */
const IMPORT = `import { litGlobalThis as globalThis, litSymbol as Symbol, litPropertyMetadata } from 'lit-globals';`;

/** Replaces the page's globals in Lit's modules with those of `lit-globals.js`. Imported at the end, to keep the map's lines. */
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

/** Makes rolldown's helper for namespaces (`__exportAll`) ignore inherited members, which it would export. */
export function guardNamespaces() {
  return {
    name: 'guard-namespaces',
    transform: {
      filter: { id: /rolldown\/runtime\.js$/ },
      handler(code) {
        const guarded = code.replace('(var name in all)', '(var name of Object.keys(all))');
        if (guarded === code)
          this.error('Rolldown’s helper for namespaces has changed: check whether it needs a guard.');
        return { code: guarded, map: null };
      },
    },
  };
}
