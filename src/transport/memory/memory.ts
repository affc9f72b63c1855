/** The reference implementation of {@link Transport}: keeps the same contract as every other one, without a network. */
import type { Configuration, ConnectionConfiguration } from '../../model/configuration.js';
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { TransportError } from '../transport-error.js';
import type { CallOptions, Transport } from '../transport.js';

/** What the tenant leaves to the organization's admins. Default: everything, and deleting is allowed. */
export interface MemoryOptions {
  readonly configuration?: Configuration | undefined;
  readonly connectionConfiguration?: ConnectionConfiguration | undefined;
}

/**
 * Keeps the given connections in memory, in their order, until the page is closed. Connections without an id are listed
 * but can't be addressed.
 */
export function createMemoryTransport(
  connections: readonly Connection[],
  options: MemoryOptions = {},
): Transport {
  const all = [...connections];
  const {
    configuration = { deletionBehavior: 'allow', allowedStrategies: null },
    connectionConfiguration = { canSetShowAsButton: true, canSetAssignMembershipOnLogin: true },
  } = options;

  const find = (id: string) => {
    const found = all.find((connection) => connection.id === id);
    if (!found) throw new TransportError('not-found', { detail: `There is no connection ${id}.` });
    return found;
  };

  const remove = async (id: string, call: CallOptions | undefined) => {
    await answer(call);
    const connection = find(id);
    refuseUnlessFull(connection);
    all.splice(all.indexOf(connection), 1);
  };

  return {
    async listConnections(call) {
      await answer(call);
      return { connections: [...all], malformed: [] };
    },
    async getConnection(id, call) {
      await answer(call);
      return find(id);
    },
    async updateConnection(id, patch, call) {
      await answer(call);
      const before = find(id);
      refuseUnlessAllowed(before, patch);
      const after = Object.freeze({ ...before, ...patch });
      all[all.indexOf(before)] = after;
      return after;
    },
    detachConnection: remove,
    deleteConnection: remove,
    async getConfiguration(call) {
      await answer(call);
      return Object.freeze({ ...configuration });
    },
    async getConnectionConfiguration(call) {
      await answer(call);
      return Object.freeze({ ...connectionConfiguration });
    },
  };
}

/** No answer is there at once, and none arrives after an abort. */
async function answer({ signal }: CallOptions = {}): Promise<void> {
  await Promise.resolve();
  if (signal?.aborted) throw new TransportError('aborted');
}

/** What an access level allows (contract A7). */
function refuseUnlessAllowed(connection: Connection, patch: ConnectionPatch): void {
  if (connection.accessLevel !== 'limited' || patch.displayName !== undefined) refuseUnlessFull(connection);
}

function refuseUnlessFull({ accessLevel }: Connection): void {
  if (accessLevel !== 'full')
    throw new TransportError('forbidden', { detail: `The access level is ${accessLevel}.` });
}
