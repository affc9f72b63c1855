/** Bundles the kit in memory, with or without a planted fault. */
import { relative } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { patched, SOURCE, type SourcePatch } from '../helpers/source-patch.js';

/** The name of the chunk that loads the others. */
export const ENTRY = 'kit.js';

/**
 * The code of every chunk, by name.
 *
 * @throws if the fault does not fit exactly one place, or the kit does not load that file
 */
export async function bundleKit(fault?: SourcePatch): Promise<ReadonlyMap<string, string>> {
  const changed = patched(fault ? [fault] : []);
  const loaded = new Set<string>();
  const plugin: Plugin = {
    name: 'fault',
    load(id) {
      const file = relative(SOURCE, id);
      loaded.add(file);
      return changed.get(file);
    },
  };
  const build = await rolldown({
    input: { kit: `${SOURCE}index.ts` },
    platform: 'browser',
    tsconfig: true,
    plugins: [plugin],
  });
  const { output } = await build.generate({ entryFileNames: ENTRY });
  await build.close();
  for (const file of changed.keys()) if (!loaded.has(file)) throw new Error(`The kit does not load ${file}.`);
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
