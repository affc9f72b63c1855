/** Builds the one file that a page can load from a CDN: the kit, English, and Lit. `npm run build` makes it. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { squeezeTemplates } from './.config/build/squeeze-templates.mjs';
import { version } from './src/version.js';

/** Whose code it is; their licences ask for that wherever it goes, and the minifier takes every other comment. */
const BANNER = `/*! org-connections ${version}, MIT. With Lit, Copyright Google LLC, BSD-3-Clause: LICENSES.txt */`;

/**
 * What is different in this file's own copy of Lit, by the end of a file's name.
 *
 * Lit names its Trusted Types policy, and a page whose policy is `trusted-types lit-html` lets only one copy of Lit take
 * that name; the other never renders. So this one has a name of its own.
 *
 * Lit also looks for helpers in the window, where a page's markup can put elements: `<a id="litHtmlPolyfillSupport">`. And
 * it adds to `Symbol`, which a page may have frozen. This one does neither; a page that hydrates is still heard.
 */
const OWN_LIT: Readonly<Record<string, readonly (readonly [find: string, replace: string])[]>> = {
  '/lit-html/lit-html.js': [
    ['createPolicy("lit-html"', 'createPolicy("org-connections-lit-html"'],
    ['const t=globalThis,', 'const t={trustedTypes:globalThis.trustedTypes},'],
  ],
  '/reactive-element/reactive-element.js': [
    ['a=globalThis,', 'a={trustedTypes:globalThis.trustedTypes},'],
    ['=litPropertyMetadata.get(', '=a.litPropertyMetadata.get('],
    ['Symbol.metadata??=Symbol("metadata"),', ''],
  ],
  '/reactive-element/css-tag.js': [['const t=globalThis,', 'const t={ShadowRoot:globalThis.ShadowRoot},']],
  '/lit-element/lit-element.js': [
    [
      'const s=globalThis;',
      'const h=globalThis.litElementHydrateSupport,s={litElementHydrateSupport:h?.call&&h};',
    ],
  ],
};

const ownLit: Plugin = {
  name: 'own-lit',
  transform: {
    filter: { id: /\/(lit-html|reactive-element|css-tag|lit-element)\.js$/ },
    handler(code, id) {
      const changes = Object.entries(OWN_LIT).find(([file]) => id.endsWith(file))?.[1] ?? [];
      return { code: changes.reduce((text, [find, by]) => replaceOnce(text, find, by), code), map: null };
    },
  },
};

/** The bundler's helper takes what a page has put on `Object.prototype` for exports, and fails. */
const ownExports: Plugin = {
  name: 'own-exports',
  renderChunk: (code) => ({
    code: replaceOnce(code, /for \(var (\w+) in all\)/, 'for (const $1 of Object.keys(all))'),
    map: null,
  }),
};

function replaceOnce(code: string, find: string | RegExp, by: string): string {
  if (code.split(find).length === 1)
    throw new Error(`What is to be different is not there any more: ${String(find)}`);
  return code.replace(find, by);
}

/** There is nothing to wait for in one file: without this, the bundler wraps each module so that it can come later. */
const atOnce: Plugin = {
  name: 'at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code) {
      const imports: string[] = [];
      const inTime = code.replace(/\bimport\((['"]\.[^'"]+['"])\)/g, (_later, path: string) => {
        const name = `later${imports.length}`;
        imports.push(`import * as ${name} from ${path};`);
        return `Promise.resolve(${name})`;
      });
      return { code: `${inTime}\n${imports.join('\n')}`, map: null };
    },
  },
};

const smallTemplates: Plugin = {
  name: 'small-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code) => ({ code: squeezeTemplates(code), map: null }),
  },
};

export default defineConfig({
  plugins: [ownLit, ownExports, atOnce, smallTemplates],
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('dist/cdn', import.meta.url)),
    sourcemap: true,
    lib: {
      entry: fileURLToPath(new URL('src/index.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'org-connections.js',
    },
    // Said here, because a library is otherwise left with its white space.
    rolldownOptions: { output: { minify: true, codeSplitting: false, postBanner: BANNER } },
  },
});
