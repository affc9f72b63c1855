/** Builds the scripts of strict pages in memory, like `npm run build` and a page's own bundler do. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { guardNamespaces } from '../../.config/build/guards.mjs';

/** A file's code by its name. */
export type Files = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KIT = `import '${ROOT}src/index.ts';`;
const LANGUAGES = `import '${ROOT}src/localize/all.ts';`;

/** An element of the page, which only renders if its own copy of Lit works. */
const ownElement = (lit: string) => `
  import { css, html, LitElement } from '${lit}';
  customElements.define('own-element', class extends LitElement {
    static styles = css\`p { color: rgb(1, 2, 3) }\`;
    render() { return html\`<p title=\${'own'}>Drawn by the page</p>\`; }
  });
`;

/** The one-file build, with the project's own configuration. */
export function buildOneFile(): Promise<Files> {
  return filesOf({ configFile: `${ROOT}vite.config.ts`, mode: 'cdn' });
}

/**
 * The modules, split into chunks by a page's bundler, with all languages loaded on demand.
 */
export function buildModules(): Promise<Files> {
  return bundleCode('kit', `${KIT}\n${LANGUAGES}`, [guardNamespaces()]);
}

/** The modules in one bundle with an element of the page, so that both share one copy of Lit. */
export function buildShared(): Promise<Files> {
  return bundleCode('kit', `${KIT}\n${LANGUAGES}\n${ownElement('lit')}`);
}

/** The script with which a page with the one-file build adds a language. */
export const GERMAN: Files = new Map([
  [
    'german.js',
    `import { en, registerMessages } from './org-connections.js';
    registerMessages({ ...en, $code: 'de', connections: 'Verbindungen' });`,
  ],
]);

/** An element of the page with its own copy of Lit 2 or 3. */
export function buildForeign(version: 2 | 3): Promise<Files> {
  return bundleCode('own', ownElement(version === 2 ? 'lit-2' : 'lit'));
}

/** A script of the page, from the folder next to this file. */
export function buildScript(name: string): Promise<Files> {
  return bundle(name, `${ROOT}test/strict/page/${name}.ts`);
}

/** Bundles this code. */
function bundleCode(name: string, code: string, plugins: Plugin[] = []): Promise<Files> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? { code, moduleSideEffects: true } : undefined),
  };
  return bundle(name, name, [entry, ...plugins]);
}

function bundle(name: string, entry: string, plugins: Plugin[] = []): Promise<Files> {
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  return filesOf({
    configFile: false,
    root: ROOT,
    plugins,
    build: { target: 'es2022', rolldownOptions: { input: { [name]: entry }, output } },
  });
}

async function filesOf(config: InlineConfig): Promise<Files> {
  const build_ = { ...config.build, write: false, sourcemap: false };
  const made = await build({ logLevel: 'error', base: './', ...config, build: build_ });
  const outputs = Array.isArray(made) ? made : [made];
  return new Map(
    outputs.flatMap((one) =>
      'output' in one
        ? one.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []))
        : [],
    ),
  );
}
