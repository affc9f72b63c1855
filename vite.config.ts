/** Builds the one file that a page can load from a CDN: the kit, English, and Lit. `npm run build` makes it. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { squeezeTemplates } from './.config/build/squeeze-templates.mjs';
import { version } from './src/version.js';

/** Whose code it is; their licences ask for that wherever it goes, and the minifier takes every other comment. */
const BANNER = `/*! org-connections ${version}, MIT. With Lit, Copyright Google LLC, BSD-3-Clause: LICENSES.txt */`;

/**
 * Lit names its Trusted Types policy, and a page whose policy is `trusted-types lit-html` lets only one copy of Lit take
 * that name; the other never renders. So the copy in this file has a name of its own.
 */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      const renamed = code.replace('createPolicy("lit-html"', 'createPolicy("org-connections-lit-html"');
      if (renamed === code)
        throw new Error('lit-html no longer creates its policy in the way this looks for.');
      return { code: renamed, map: null };
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
  plugins: [ownTrustedTypesPolicy, smallTemplates],
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
