/**
 * The code that is simulated: bundled, so that it can be loaded with one line changed, and so that a part of it that is
 * loaded later arrives when the schedule says so.
 */
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { loadBundle, SOURCE, type SourcePatch } from '../helpers/bundle.js';

/** Loads a part of the code; the promise is what `import()` returns. */
export type ImportLater = (load: () => unknown) => Promise<unknown>;

export interface Kit {
  readonly OrganizationStore: typeof OrganizationStore;
  readonly createMyOrganizationTransport: typeof createMyOrganizationTransport;
  /** Says what `import()` does from now on. */
  readonly onImport: (importLater: ImportLater) => void;
}

const ENTRY = `
export { OrganizationStore } from ${JSON.stringify(`${SOURCE}store/organization-store.ts`)};
export { createMyOrganizationTransport } from ${JSON.stringify(`${SOURCE}transport/my-organization/my-organization.ts`)};
`;
const HOOK = `
let importLater = (load) => Promise.resolve().then(load);
export const onImport = (given) => { importLater = given; };
`;

/** @throws when a patch doesn't fit exactly one place */
export async function loadKit(...patches: readonly SourcePatch[]): Promise<Kit> {
  const kit = await loadBundle(
    ENTRY,
    patches,
    (code) => HOOK + code.replaceAll('Promise.resolve().then(() => (init_', 'importLater(() => (init_'),
  );
  return kit as Kit;
}
