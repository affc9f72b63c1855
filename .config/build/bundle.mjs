/** Bundles as a page's own bundler would, to see what the kit costs there. */
import { build } from 'vite';

/**
 * The minified chunks of an entry.
 *
 * @param source the code of the entry, whose imports start at the project's folder
 * @returns Rolldown's chunks: `{ code, modules }`
 */
export async function bundle(source) {
  const entry = '\0entry';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'entry', output: { minify: true } },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}
