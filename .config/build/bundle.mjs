/** Bundles the repository's code in memory, for pages of tests and checks. */
import { cwd } from 'node:process';
import { rolldown } from 'rolldown';

/**
 * The minified chunks of an entry.
 *
 * @param source the code of the entry; its imports are relative to the project's folder
 * @returns Rolldown's chunks: `{ code, modules, imports, isEntry, fileName, facadeModuleId }`
 */
export async function bundle(source) {
  const entry = '\0entry';
  const build = await rolldown({
    input: 'entry',
    platform: 'browser',
    tsconfig: true,
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId(id) {
          if (id === 'entry') return entry;
          return /^\/(dist|src|test)\//.test(id) ? `${cwd()}${id}` : undefined;
        },
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  // Vite's default: the licenses are in the packages.
  const { output } = await build.generate({ minify: true, comments: false });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}
