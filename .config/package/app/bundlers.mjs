/** Builds an app with each of three bundlers, with the options from the beginning of their guides. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';

/** Functions by bundler that build `output` from a folder with an `index.html` that loads `/main.js`. */
export const BUNDLERS = { Vite: buildWithVite, Rollup: buildWithRollup, esbuild: buildWithEsbuild };

/** Vite 8 bundles with Rolldown. */
async function buildWithVite(page, output) {
  const build = { outDir: output, emptyOutDir: true };
  await vite.build({ root: page, configFile: false, logLevel: 'error', build });
}

async function buildWithRollup(page, output) {
  const plugins = [nodeResolve({ browser: true })];
  const bundle = await rollup({ input: join(page, 'main.js'), plugins, logLevel: 'silent' });
  await bundle.write({ dir: output, plugins: [terser()] });
  await bundle.close();
  copyFileSync(join(page, 'index.html'), join(output, 'index.html'));
}

async function buildWithEsbuild(page, output) {
  const options = { bundle: true, splitting: true, format: 'esm', minify: true, logLevel: 'error' };
  await esbuild.build({ entryPoints: [join(page, 'main.js')], outdir: output, ...options });
  copyFileSync(join(page, 'index.html'), join(output, 'index.html'));
}
