/** Bundles the project's code in memory, so that a test can load it, unchanged or with patches. */
import { relative } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { patched, SOURCE, type SourcePatch } from './source-patch.js';

export { SOURCE, type SourcePatch } from './source-patch.js';

/**
 * Loads a bundle as a separate module.
 *
 * @param entry the code of the module, which imports from {@link SOURCE}
 * @throws when a patch doesn't fit exactly one place
 */
export async function loadBundle(entry: string, patches: readonly SourcePatch[]): Promise<unknown> {
  const changed = patched(patches);
  const plugin: Plugin = {
    name: 'changed',
    resolveId: (id) => (id === 'entry' ? '\0entry.ts' : undefined),
    load: (id) => {
      if (id === '\0entry.ts') return entry;
      return changed.get(relative(SOURCE, id));
    },
  };
  const build = await rolldown({ input: 'entry', platform: 'browser', plugins: [plugin] });
  const { output } = await build.generate({ codeSplitting: false });
  await build.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
