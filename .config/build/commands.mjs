/**
 * The commands that people have with the package, `npx org-connections doctor` and `emulator`: bundled, so that nobody who
 * installs the elements installs a server as well. Only the OpenID provider, which is large, stays outside.
 */
import { rolldown } from 'rolldown';

const FOLDER = 'dist/cli';

/** Writes them; gives the modules that they are made of. */
export async function buildCommands() {
  const build = await rolldown({
    input: { 'org-connections': 'src/cli/org-connections.ts' },
    platform: 'node',
    external: ['oidc-provider'],
    // What package.json says of side effects is about the elements.
    treeshake: { moduleSideEffects: [{ test: /./, sideEffects: true }] },
  });
  const { output } = await build.write({ dir: FOLDER, chunkFileNames: '[name].js' });
  await build.close();
  return output.flatMap(({ modules = {} }) => Object.keys(modules));
}
