/** The connections in React, for components that render them in their own way. */
import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { ConnectionList } from '../model/connection.js';
import type { ConnectionState } from '../store/connections/state.js';
import { OrganizationStore } from '../store/organization-store.js';
import type { Resource } from '../store/resource.js';
import { StoreContext } from './store-context.js';

/** What is known of an organization's connections, as of this render. */
export interface Connections {
  /** All of them, and whether they are being read; `value` is undefined until they have been read once. */
  readonly list: Resource<ConnectionList>;
  /** One of them, and what is pending for it. */
  readonly connection: (id: string) => ConnectionState;
  /** Takes the commands, such as `store.setEnabled(id, false)`. Without a transport, they reject with the code `aborted`. */
  readonly store: OrganizationStore;
}

const NONE = /* @__PURE__ */ new OrganizationStore();

/**
 * Reads the connections, and renders again whenever something changes.
 *
 * @param store default: the one of the nearest `<OrgProvider>`. A store of your own has to be the same with every render.
 */
export function useConnections(store?: OrganizationStore): Connections {
  const nearest = useContext(StoreContext);
  const used = store ?? nearest ?? NONE;
  const subscribe = useCallback((listener: () => void) => used.subscribe(listener), [used]);
  const version = () => used.version;
  useSyncExternalStore(subscribe, version, version);
  const { epoch } = used;
  useEffect(() => {
    // The slices show a failure, too.
    if (used.transport) used.ensureList().catch(() => undefined);
  }, [used, epoch]);
  return { list: used.list, connection: (id) => used.connection(id), store: used };
}
