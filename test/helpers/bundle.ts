/** Code of the repository, bundled in memory, so that a test can load it with one line changed. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

/** One line of the code that is different. */
export interface Replacement {
  /** Below `src`. */
  readonly file: string;
  /** What is there exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** Where the code is, with a slash at the end. */
export const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Loads a bundle as a module of its own.
 *
 * @param entry the code of the module, which imports from {@link SOURCE}
 * @param finish the last word on the bundle's code
 * @throws when there is not exactly one place for a replacement
 */
export async function loadBundle(
  entry: string,
  replacements: readonly Replacement[],
  finish: (code: string) => string = (code) => code,
): Promise<unknown> {
  const changed = new Map<string, string>();
  for (const one of replacements) changed.set(one.file, replaced(one, changed.get(one.file)));
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
  const code = finish(output[0].code);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * The source with the line changed.
 *
 * @throws when there is not exactly one place for it
 */
export function replaced(
  { file, find, replace }: Replacement,
  source = readFileSync(SOURCE + file, 'utf8'),
): string {
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places like this, not one: ${find}`);
  return source.replace(find, () => replace);
}
