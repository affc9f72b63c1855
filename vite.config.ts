/**
 * Vite's configuration: `vite` serves the demo page and `vite build` builds it; `--mode library` builds what the package
 * publishes, `--mode cdn` the one file for pages without a bundler. `npm run build` runs the last two.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { guardLit, guardNamespaces } from './.config/build/guards.mjs';
import packageJson from './package.json' with { type: 'json' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { name, version, license, dependencies, peerDependencies, exports } = packageJson;

const demo: UserConfig = {
  root: here('demo'),
  // Without `development`: the page runs what a customer's visitors get.
  resolve: { conditions: ['module', 'browser'] },
  // All dependencies are modules already, so nothing is bundled beforehand, cached or reloaded for.
  optimizeDeps: { noDiscovery: true },
  build: {
    outDir: here('.demo/page'),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'modes/sign-in.html'].map((page) => here(`demo/${page}`)),
    },
  },
};

/** What the generated components for React import. */
const FOR_COMPONENTS = ['react/store-context', 'react/use-connections'];

/** The modules that `exports` of the package name and the source has, by their paths without an ending. */
function publicModules(): Record<string, string> {
  const targets = Object.values(exports).map((target) =>
    typeof target === 'string' ? target : target.default,
  );
  const stems = targets.flatMap((path) => /^\.\/dist\/(.+)\.js$/.exec(path)?.[1] ?? []);
  const entries = [...stems, ...FOR_COMPONENTS].map((stem) => [stem, here(`src/${stem}.ts`)] as const);
  return Object.fromEntries(entries.filter(([, path]) => existsSync(path)));
}

/** Each package with everything below it, such as `lit/directives/guard.js`. */
const packagesIn = (packages: Record<string, string>) =>
  Object.keys(packages).map((name) => new RegExp(`^${name}(/|$)`));

const library: UserConfig = {
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry: publicModules(), formats: ['es'] },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      external: [/^node:/, ...packagesIn(dependencies), ...packagesIn(peerDependencies)],
      output: { preserveModules: true, preserveModulesRoot: here('src') },
    },
  },
};

const cdn: UserConfig = {
  plugins: [guardLit(), guardNamespaces()],
  build: {
    outDir: here('dist/cdn'),
    target: 'es2022',
    sourcemap: true,
    lib: { entry: here('src/cdn.ts'), formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // A library build keeps its white space unless it is told otherwise.
        minify: true,
        codeSplitting: false,
        // The licences ask for it, wherever the code goes.
        postBanner: `/*! ${name} ${version}, ${license}. With Lit, Copyright Google LLC, BSD-3-Clause: LICENSES.txt */`,
      },
    },
  },
};

export default defineConfig(({ mode }) => ({ library, cdn })[mode] ?? demo);
