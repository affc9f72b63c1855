/** The code under simulation, bundled so that it can be loaded with one line changed. */
import { fileURLToPath } from 'node:url';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { loadBundle, SOURCE, type SourcePatch } from '../helpers/bundle.js';
import type { createProxyTransport } from './proxy-transport.js';
import type { Attempt } from '../../src/elements/connection-list/selection/attempt.js';
import type * as changes from '../../src/elements/connection-list/selection/change.js';

export interface Kit {
  readonly OrganizationStore: typeof OrganizationStore;
  readonly createMyOrganizationTransport: typeof createMyOrganizationTransport;
  readonly createProxyTransport: typeof createProxyTransport;
  readonly Attempt: typeof Attempt;
  readonly changes: Pick<typeof changes, 'makePlan' | 'switchOn' | 'switchOff' | 'remove'>;
}

const PROXY = fileURLToPath(new URL('proxy-transport.ts', import.meta.url));
const SELECTION = `${SOURCE}elements/connection-list/selection/`;
const ENTRY = `
export { OrganizationStore } from ${JSON.stringify(`${SOURCE}store/organization-store.ts`)};
export { createMyOrganizationTransport } from ${JSON.stringify(`${SOURCE}transport/my-organization/my-organization.ts`)};
export { Attempt } from ${JSON.stringify(`${SELECTION}attempt.ts`)};
export * as changes from ${JSON.stringify(`${SELECTION}change.ts`)};
export { createProxyTransport } from ${JSON.stringify(PROXY)};
`;

/** @throws when a patch doesn't fit exactly one place */
export async function loadKit(...patches: readonly SourcePatch[]): Promise<Kit> {
  return (await loadBundle(ENTRY, patches)) as Kit;
}
