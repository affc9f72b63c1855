/**
 * The code that is simulated: bundled, so that it can be loaded with one line changed, and so that a part of it that is
 * loaded later arrives when the schedule says so.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { createMyOrganizationTransport } from '../../src/transport/my-organization.js';

/** Loads a part of the code; the promise is what `import()` returns. */
export type ImportLater = (load: () => unknown) => Promise<unknown>;

export interface Kit {
  readonly OrganizationStore: typeof OrganizationStore;
  readonly createMyOrganizationTransport: typeof createMyOrganizationTransport;
  /** Says what `import()` does from now on. */
  readonly onImport: (importLater: ImportLater) => void;
}

/** One line of the code that is different. */
export interface Replacement {
  /** Below `src`. */
  readonly file: string;
  /** What is there exactly once. */
  readonly find: string;
  readonly replace: string;
}

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const ENTRY = `
export { OrganizationStore } from ${JSON.stringify(`${SOURCE}store/organization-store.ts`)};
export { createMyOrganizationTransport } from ${JSON.stringify(`${SOURCE}transport/my-organization.ts`)};
`;
const HOOK = `
let importLater = (load) => Promise.resolve().then(load);
export const onImport = (given) => { importLater = given; };
`;

/** @throws when there is not exactly one place for the replacement */
export async function loadKit(...replacements: readonly Replacement[]): Promise<Kit> {
  const changed = new Map<string, string>();
  for (const one of replacements) changed.set(one.file, replaced(one, changed.get(one.file)));
  const plugin: Plugin = {
    name: 'simulated',
    resolveId: (id) => (id === 'entry' ? '\0entry.ts' : undefined),
    load: (id) => {
      if (id === '\0entry.ts') return ENTRY;
      return changed.get(relative(SOURCE, id));
    },
  };
  const build = await rolldown({ input: 'entry', platform: 'browser', plugins: [plugin] });
  const { output } = await build.generate({ codeSplitting: false });
  await build.close();
  const code = output[0].code.replaceAll('Promise.resolve().then(() => (init_', 'importLater(() => (init_');
  const address = `data:text/javascript;base64,${Buffer.from(HOOK + code).toString('base64')}`;
  return (await import(address)) as Kit;
}

/** The source with the line changed. */
function replaced(
  { file, find, replace }: Replacement,
  source = readFileSync(SOURCE + file, 'utf8'),
): string {
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places like this, not one: ${find}`);
  return source.replace(find, () => replace);
}
