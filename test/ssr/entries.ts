/** Everything that can be imported from the package: the files that it is built from, bundled as for some runtime. */
import { readFileSync } from 'node:fs';
import { rolldown, type Plugin } from 'rolldown';
import { SOURCE } from '../helpers/bundle.js';

const EXPORTS = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly default: string }>>;
  }
).exports;
/** The one file is this with its imports in it. */
const IN_ONE_FILE = 'index.ts';
/** What needs no element: its imports may not need one either. */
const WITHOUT_ELEMENTS = /^(transport|store|auth|server|testing|localize)\//;

/** What is no code, or is written by the build and imported by the tests of the typings. */
const NOT_OF_SOURCES = /\.(css|json)$|^\.\/dist\/(angular|react|types)\//;

/** By their paths below `src`, whatever the name under which they are published. */
export const entries: readonly string[] = [
  ...new Set(
    Object.values(EXPORTS)
      .map((target) => (typeof target === 'string' ? target : target.default))
      .filter((target) => target.startsWith('./dist/') && !NOT_OF_SOURCES.test(target))
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
      // Lit takes it from Node where it is to be had, and does not need it before something is drawn.
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
