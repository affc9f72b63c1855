/**
 * Where a tenant has only `enabled_connections`, switching a connection off takes it off the organization, and its values
 * with it. A host that can keep them lends the bridge a place for that.
 */

/** What is kept of a connection that is switched off. Plain JSON. */
export interface KeptConnection {
  /** Another one each time it is switched off. */
  readonly version: string;
  readonly connectionId: string;
  readonly connectionName: string;
  readonly strategy: string;
  readonly showAsButton: boolean;
  readonly assignMembershipOnLogin: boolean;
  readonly isSignupEnabled?: boolean | undefined;
}

/**
 * A lasting place, such as a table with the columns organization, connection and value. Within one process the bridge's
 * changes to a connection take turns. Where several processes serve one organization, two admins who change the same
 * connection at the same moment can still meet: a flag that one has set may be lost, and what one has detached may be
 * back, switched off. Let one process serve an organization where that matters.
 */
export interface KeepValues {
  /** All that is kept for an organization. */
  list(organization: string): Promise<readonly KeptConnection[]>;
  /** Keeps it, in place of what was kept of that connection before. Resolves when it will not be lost any more. */
  put(organization: string, kept: KeptConnection): Promise<void>;
  /**
   * Forgets this version. Nothing happens where there is none, or another: that one was kept meanwhile, by somebody who
   * has switched it off again. One statement of a database, such as `DELETE … WHERE … AND version = ?`.
   */
  remove(organization: string, connectionId: string, version: string): Promise<void>;
}

/** Keeps values in memory, for tests and demos: they are lost with the process, and the connections with them. */
export function keepValuesInMemory(): KeepValues {
  const organizations = new Map<string, Map<string, KeptConnection>>();
  const keptOf = (organization: string) => {
    const kept = organizations.get(organization) ?? new Map<string, KeptConnection>();
    organizations.set(organization, kept);
    return kept;
  };
  return {
    list: async (organization) => [...keptOf(organization).values()],
    put: async (organization, kept) => void keptOf(organization).set(kept.connectionId, kept),
    remove: async (organization, connectionId, version) => {
      const kept = keptOf(organization);
      if (kept.get(connectionId)?.version === version) kept.delete(connectionId);
    },
  };
}
