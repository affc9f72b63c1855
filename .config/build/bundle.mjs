/** Bundles as a page's own bundler would, to see what the kit costs there. */
import { cwd } from 'node:process';
import { rolldown } from 'rolldown';

/**
 * The minified chunks of an entry.
 *
 * @param source the code of the entry, whose imports start at the project's folder
 * @returns Rolldown's chunks: `{ code, modules, imports, isEntry, fileName, facadeModuleId }`
 */
export async function bundle(source) {
  const entry = '\0entry';
  const build = await rolldown({
    input: 'entry',
    platform: 'browser',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId(id) {
          if (id === 'entry') return entry;
          return id.startsWith('/dist/') ? `${cwd()}${id}` : undefined;
        },
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output.filter(({ type }) => type === 'chunk');
}
