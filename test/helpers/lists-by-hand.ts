/** Stores whose lists are answered by hand. */
import { OrganizationStore } from '../../src/store/organization-store.js';
import type { ConnectionList } from '../../src/model/connection.js';
import { createMemoryTransport } from '../../src/transport/memory/memory.js';
import { okta, saml } from './connections.js';

/** A store with somebody listening, and its lists, answered by hand. */
export function openStore() {
  const answers: ((list: ConnectionList) => void)[] = [];
  const listConnections = () => new Promise<ConnectionList>((resolve) => answers.push(resolve));
  const store = new OrganizationStore({
    transport: { ...createMemoryTransport([okta, saml]), listConnections },
  });
  const leave = store.subscribe(() => {});
  const answer = (...connections: (typeof okta)[]) => answers.at(-1)!({ connections, malformed: [] });
  return { store, leave, answer };
}

/** The same, with a list that is known. */
export async function openKnown() {
  const page = openStore();
  const list = page.store.ensureList();
  page.answer(okta, saml);
  await list;
  return page;
}
