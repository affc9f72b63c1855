/** The certificates that were replaced on this page, to be put back: in memory, and nowhere else. */
import type { OrganizationStore } from '../../store/organization-store.js';

/** In PEM, by the ids of the connections. They outlive the elements, which a dialog creates anew. */
const FORMER = new WeakMap<OrganizationStore, Map<string, string>>();

/** The certificate that a connection had before its last one was saved. */
export function formerCertificate(store: OrganizationStore | undefined, id: string): string | undefined {
  return store && FORMER.get(store)?.get(id);
}

/** @param pem undefined where there is none to put back */
export function keepFormer(store: OrganizationStore, id: string, pem: string | undefined): void {
  const all = FORMER.get(store) ?? new Map<string, string>();
  if (pem) all.set(id, pem);
  else all.delete(id);
  FORMER.set(store, all);
}
