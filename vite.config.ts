/** Builds the one file that a page can load from a CDN: the kit, English, and Lit. `npm run build` makes it. */
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
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
 *
 * And it lacks what nobody can use here: ways around what every browser has that has the rest of the kit's needs, what
 * decorators write down, and what other files of Lit take from these.
 */
const OWN_LIT: Readonly<Record<string, readonly (readonly [find: string, replace: string])[]>> = {
  '/lit-html/lit-html.js': [
    ['createPolicy("lit-html"', 'createPolicy("org-connections-lit-html"'],
    ['const t=globalThis,', 'const t={trustedTypes:globalThis.trustedTypes},'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
    ['j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'j={I:k}'],
  ],
  '/lit-html/directive-helpers.js': [['const{I:t}=o,', 'const t=o.I,']],
  '/reactive-element/reactive-element.js': [
    [
      'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,',
      'c=globalThis.trustedTypes,l=c?c.emptyScript:"",d=t=>t,',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
  ],
  '/reactive-element/css-tag.js': [
    [
      'const t=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'const t={},e=!0,',
    ],
    // The kit's are all made by `unsafeCSS`, each once.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}',
      'this._$cssResult$=!0,this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t+"")'],
  ],
  '/lit-element/lit-element.js': [
    ['const s=globalThis;', 'const h=globalThis.litElementHydrateSupport;'],
    ['s.litElementHydrateSupport?.({', 'h?.call&&h({'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

const ownLit: Plugin = {
  name: 'own-lit',
  transform: {
    filter: { id: /\/(lit-html|directive-helpers|reactive-element|css-tag|lit-element)\.js$/ },
    handler(code, id) {
      const changes = Object.entries(OWN_LIT).find(([file]) => id.endsWith(file))?.[1] ?? [];
      return { code: changes.reduce((text, [find, by]) => replaceKnown(text, find, by), code), map: null };
    },
  },
};

/**
 * What is imported later are plain objects here, made when they are asked for. The bundler's have getters, and its helper
 * takes what a page has put on `Object.prototype` for exports, and fails.
 */
const plainModules: Plugin = {
  name: 'plain-modules',
  renderChunk(code) {
    const plain = replaceKnown(code, /= \/\*.*?\*\/ __exportAll\((\{[^}]*\})\);/g, (_found, members) => {
      return `= () => (${members.replaceAll('() => ', '')});`;
    });
    return {
      code: replaceKnown(plain, /(?<=Promise\.resolve\([\w$]+_exports[\w$]*)(?=\))/g, '()'),
      map: null,
    };
  },
};

function replaceKnown(
  code: string,
  find: string | RegExp,
  by: string | ((...found: string[]) => string),
): string {
  if (code.split(find).length === 1)
    throw new Error(`What is to be different is not there any more: ${String(find)}`);
  return code.replace(find, typeof by === 'string' ? () => by : by);
}

/** What is imported later, and what becomes of it where it cannot be. */
const LATER = /\bimport\((['"]\.[^'"]+['"])\)(\.catch\((notLoaded|\(\) => undefined)\))?/g;

/** There is nothing to wait for in one file, and nothing can be missing: without this, the bundler wraps each module so that it can come later. */
const atOnce: Plugin = {
  name: 'at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code) {
      const imports: string[] = [];
      const inTime = code.replace(LATER, (_later, path: string) => {
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

/** What the bundler's own minifier leaves: 2 % of the file. */
const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { code = '', map } = await minify(file.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2 },
        format: { comments: /^!/ },
        sourceMap: file.map !== null && {
          content: JSON.stringify(file.map),
          asObject: true,
          includeSources: true,
          url: `${file.fileName}.map`,
        },
      });
      file.code = `${code}\n`;
      file.map &&= map as typeof file.map;
    }
  },
};

export default defineConfig({
  plugins: [ownLit, plainModules, atOnce, smallTemplates, smaller],
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
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { minify: true, comments: false, codeSplitting: false, postBanner: BANNER },
    },
  },
});
