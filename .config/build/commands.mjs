/**
 * Bundles the published commands, `npx org-connections doctor` and `emulator`, so that the package has no dependencies on
 * server packages. Only the OpenID provider, which is large, is not bundled.
 */
import { rolldown } from 'rolldown';

const FOLDER = 'dist/cli';

/** Writes the bundles and returns the modules that they contain. */
export async function buildCommands() {
  const build = await rolldown({
    input: { 'org-connections': 'src/cli/org-connections.ts' },
    platform: 'node',
    external: ['oidc-provider'],
    // `sideEffects` in package.json is about the elements.
    treeshake: { moduleSideEffects: [{ test: /./, sideEffects: true }] },
  });
  const { output } = await build.write({ dir: FOLDER, chunkFileNames: '[name].js' });
  await build.close();
  return output.flatMap(({ modules = {} }) => Object.keys(modules));
}
