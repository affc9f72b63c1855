/** The reference implementation of {@link Transport}: what every other one promises, without a network. */
import type { Connection, ConnectionPatch } from '../model/connection.js';
import { TransportError } from './transport-error.js';
import type { CallOptions, Transport } from './transport.js';

/** Keeps the given connections, in their order, until the page is gone. Those without an id are listed but not found. */
export function createMemoryTransport(connections: readonly Connection[]): Transport {
  const all = [...connections];

  const indexOf = (id: string) => {
    const index = all.findIndex((connection) => connection.id === id);
    if (index < 0) throw new TransportError('not-found', { detail: `There is no connection ${id}.` });
    return index;
  };

  return {
    async listConnections(options) {
      await answer(options);
      return { connections: [...all], malformed: [] };
    },
    async getConnection(id, options) {
      await answer(options);
      return all[indexOf(id)]!;
    },
    async updateConnection(id, patch, options) {
      await answer(options);
      const index = indexOf(id);
      const before = all[index]!;
      refuseUnlessAllowed(before, patch);
      return (all[index] = Object.freeze({ ...before, ...patch }));
    },
  };
}

/** An answer is never there at once, and never comes for those who have left. */
async function answer({ signal }: CallOptions = {}): Promise<void> {
  await Promise.resolve();
  if (signal?.aborted) throw new TransportError('aborted');
}

/** Who may change what (contract A7). */
function refuseUnlessAllowed({ accessLevel }: Connection, patch: ConnectionPatch): void {
  const isAllowed = accessLevel === 'full' || (accessLevel === 'limited' && patch.displayName === undefined);
  if (!isAllowed) throw new TransportError('forbidden', { detail: `The access level is ${accessLevel}.` });
}
