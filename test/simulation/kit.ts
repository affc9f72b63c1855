/** The code under simulation, bundled so that it can be loaded with one line changed. */
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { loadBundle, SOURCE, type SourcePatch } from '../helpers/bundle.js';

export interface Kit {
  readonly OrganizationStore: typeof OrganizationStore;
  readonly createMyOrganizationTransport: typeof createMyOrganizationTransport;
}

const ENTRY = `
export { OrganizationStore } from ${JSON.stringify(`${SOURCE}store/organization-store.ts`)};
export { createMyOrganizationTransport } from ${JSON.stringify(`${SOURCE}transport/my-organization/my-organization.ts`)};
`;

/** @throws when a patch doesn't fit exactly one place */
export async function loadKit(...patches: readonly SourcePatch[]): Promise<Kit> {
  return (await loadBundle(ENTRY, patches)) as Kit;
}
