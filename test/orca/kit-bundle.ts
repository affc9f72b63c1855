/** The kit as a page gets it, in memory, with or without a fault in it. */
import { relative } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { replaced, SOURCE, type Replacement } from '../helpers/bundle.js';

/** The name of the chunk that loads the others. */
export const ENTRY = 'kit.js';

/**
 * The code of every chunk by its name.
 *
 * @throws when there is not exactly one place for the fault, or the kit does not load that file
 */
export async function bundleKit(fault?: Replacement): Promise<ReadonlyMap<string, string>> {
  let isPlanted = false;
  const plugin: Plugin = {
    name: 'fault',
    load(id) {
      if (fault?.file !== relative(SOURCE, id)) return undefined;
      isPlanted = true;
      return replaced(fault);
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
  if (fault && !isPlanted) throw new Error(`The kit does not load ${fault.file}.`);
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
