/** How an element finds the store of the provider around it: the community's context protocol. */
import { ContextRoot, createContext } from '@lit/context';
import type { OrganizationStore } from './organization-store.js';

/** Each copy of the kit has a key of its own, so that two versions on one page do not mix. */
export const storeContext = createContext<OrganizationStore>(Symbol('org-connections'));

// Remembers who asked before a provider was there. On the root element, for a page may still have no body.
if (typeof document !== 'undefined') new ContextRoot().attach(document.documentElement);
