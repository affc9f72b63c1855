/** Bundles all of the package's entries, from their sources, for a runtime. */
import { readFileSync } from 'node:fs';
import { rolldown, type Plugin } from 'rolldown';
import { SOURCE } from '../helpers/bundle.js';

const EXPORTS = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly default: string }>>;
  }
).exports;
/** The one-file build is this entry with its imports bundled. */
const IN_ONE_FILE = 'index.ts';
/** Entries without elements, whose imports must not need elements either. */
const WITHOUT_ELEMENTS = /^(transport|store|auth|server|testing|localize)\//;

/** Exports that aren't code, or that the build generates and the tests of the typings import. */
const NOT_OF_SOURCES = /\.(css|json)$|^\.\/dist\/(angular|react|types)\//;
/** The peer of the one needs Node’s own modules, that of the other adds globals. */
const FOR_PEERS: readonly string[] = ['./dist/server/limits/redis.js', './dist/vue/index.js'];

/** The entries, by their paths below `src`. */
export const entries: readonly string[] = [
  ...new Set(
    Object.values(EXPORTS)
      .map((target) => (typeof target === 'string' ? target : target.default))
      .filter((target) => target.startsWith('./dist/') && !NOT_OF_SOURCES.test(target))
      .filter((target) => !FOR_PEERS.includes(target))
      .map(sourceOf),
  ),
];

export const entriesWithoutElements = entries.filter((entry) => WITHOUT_ELEMENTS.test(entry));

/**
 * One script that imports them, and what becomes of it in `format`.
 *
 * @param condition what a bundler for the runtime chooses the files of packages by
 */
export async function bundleEntries(
  all: readonly string[],
  condition: 'node' | 'browser',
  format: 'esm' | 'iife',
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const plugin: Plugin = {
    name: 'entries',
    resolveId: (id) => (id === 'entries' || id === 'buffer' ? `\0${id}` : undefined),
    load: (id) => {
      if (id === '\0entries') return all.map((entry) => `import '${SOURCE}${entry}';`).join('\n');
      // Lit imports it in Node if available, and only needs it for rendering.
      return id === '\0buffer' ? 'export const Buffer = undefined;' : undefined;
    },
  };
  const build = await rolldown({
    input: 'entries',
    platform: 'neutral',
    resolve: { conditionNames: [condition, 'import', 'default'] },
    plugins: [plugin],
    treeshake: false,
  });
  const { output } = await build.generate({ format, codeSplitting: false });
  await build.close();
  return { code: output[0].code, modules: Object.keys(output[0].modules) };
}

function sourceOf(target: string): string {
  return target.startsWith('./dist/cdn/') ? IN_ONE_FILE : target.replace(/^\.\/dist\/(.*)\.js$/, '$1.ts');
}
