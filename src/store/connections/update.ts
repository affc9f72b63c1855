/** Changes settings of a connection. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import { checkOutcome, endWait, isAmbiguous, sendPatch } from './change.js';
import type { ConnectionsContext } from './context.js';

/**
 * Sends a patch; where no answer came, a read decides whether it was made.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether the settings were changed
 */
export async function updateConnection(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  patch: ConnectionPatch,
): Promise<Connection> {
  try {
    return await sendPatch(context, id, signal, patch);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (!isAmbiguous(error)) throw error;
    const outcome = await checkOutcome(context, id, signal);
    const { value } = context.state.get(id);
    if (outcome === 'exists' && value && isMade(patch, value)) return value;
    throw error.as(outcome !== 'unknown');
  } finally {
    endWait(context, id, signal);
  }
}

function isMade(patch: ConnectionPatch, connection: Connection): boolean {
  return (Object.keys(patch) as (keyof ConnectionPatch)[]).every((key) => connection[key] === patch[key]);
}
