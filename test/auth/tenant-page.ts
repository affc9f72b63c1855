/** A page whose requests all go to a tenant of its own. */
import { createMyOrganizationTransport } from '../../src/transport/index.js';
import type { MyOrganizationOptions, Transport } from '../../src/transport/index.js';
import { BASE_URL, PLENTY, Tenant } from './tenant.js';

/** The tenant of the test that runs: a new one for each, asked by the page's own `fetch`. */
export function tenantPage(): { readonly tenant: Tenant } {
  const page = { tenant: new Tenant() };
  const original = globalThis.fetch;
  beforeEach(() => {
    page.tenant = new Tenant();
    globalThis.fetch = page.tenant.fetch;
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return page;
}

/** The kit's transport over what signs in, held up by no pace. */
export function transportOver(signIn: Partial<MyOrganizationOptions>): Transport {
  return createMyOrganizationTransport({ baseUrl: BASE_URL, pace: PLENTY, random: () => 0, ...signIn });
}

export const ten = <T>(call: () => Promise<T>): Promise<T>[] => Array.from({ length: 10 }, call);
