/** The reference implementation of {@link Transport}: what every other one promises, without a network. */
import type { Connection, ConnectionPatch } from '../model/connection.js';
import { TransportError } from './transport-error.js';
import type { CallOptions, Transport } from './transport.js';

/** Keeps the given connections, in their order, until the page is gone. Those without an id are listed but not found. */
export function createMemoryTransport(connections: readonly Connection[]): Transport {
  const all = [...connections];

  const find = (id: string) => {
    const found = all.find((connection) => connection.id === id);
    if (!found) throw new TransportError('not-found', { detail: `There is no connection ${id}.` });
    return found;
  };

  return {
    async listConnections(options) {
      await answer(options);
      return { connections: [...all], malformed: [] };
    },
    async getConnection(id, options) {
      await answer(options);
      return find(id);
    },
    async updateConnection(id, patch, options) {
      await answer(options);
      const before = find(id);
      refuseUnlessAllowed(before, patch);
      const after = Object.freeze({ ...before, ...patch });
      all[all.indexOf(before)] = after;
      return after;
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
