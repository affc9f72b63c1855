/**
 * Stores the settings of connections that are switched off. A tenant that has only `enabled_connections` needs this,
 * because there, switching a connection off removes it from the organization, along with its settings.
 */

/** The stored settings of a connection that is switched off. Plain JSON. */
export interface KeptConnection {
  /** New each time the connection is switched off. */
  readonly version: string;
  /** When it was stored, in epoch milliseconds. Earlier versions of this package didn't store it. */
  readonly keptAt?: number | undefined;
  readonly connectionId: string;
  readonly connectionName: string;
  readonly strategy: string;
  readonly showAsButton: boolean;
  readonly assignMembershipOnLogin: boolean;
  readonly isSignupEnabled?: boolean | undefined;
}

/**
 * A persistent store, such as a database table with the columns organization, connection and value. Within one process,
 * the bridge's changes to a connection run one after another. If several processes serve one organization, two admins who
 * change the same connection at the same moment can still conflict: a flag that one of them set can be lost, or a
 * connection that one of them detached can reappear, switched off. If that matters, let one process serve each
 * organization.
 *
 * A connection that is switched off exists only here: Auth0 no longer knows that the organization has it. To take it away for
 * good, delete it here too, or say so in `mayReturn`.
 */
export interface KeepValues {
  /** Everything that is stored for an organization. */
  list(organization: string): Promise<readonly KeptConnection[]>;
  /** Stores the settings, replacing the connection's earlier ones. Resolves once they are saved. */
  put(organization: string, kept: KeptConnection): Promise<void>;
  /**
   * Deletes this version. Does nothing if there is none, or another one: another admin has switched the connection off
   * again in the meantime. In a database, this is one statement, such as `DELETE … WHERE … AND version = ?`.
   */
  remove(organization: string, connectionId: string, version: string): Promise<void>;
  /**
   * Whether the organization may still have the connection, asked before it is shown or switched on. If not, its stored
   * settings are deleted. Default: it may.
   */
  mayReturn?(organization: string, kept: KeptConnection): Promise<boolean>;
}

/** A store in memory, for tests and demos: when the process ends, connections that are switched off are lost. */
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
