/** Removes a connection: detaches it from the organization, or deletes it. */
import type { Removal } from '../../model/connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import { checkOutcome, endWait, isAmbiguous, sendChange } from './change.js';
import type { ConnectionsContext } from './context.js';

/** A removal that was made. */
export interface Removed {
  readonly how: Removal;
  /** Whether the connection was gone before it was asked for. */
  readonly wasGone: boolean;
}

/**
 * Sends the removal; where the answer leaves it open, a read decides whether it was made.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was removed
 */
export async function removeConnection(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  how: Removal,
): Promise<Removed> {
  const { clock, state } = context;
  const startedAt = clock.now();
  const removed = (wasGone: boolean): Removed => {
    const change = { id, connection: null, sentAt: startedAt, answeredAt: clock.now() };
    state.noteChange(change);
    state.remove(id);
    context.publish(change);
    return { how, wasGone };
  };
  try {
    await sendChange(context, id, signal, (transport, options) =>
      how === 'deleted' ? transport.deleteConnection(id, options) : transport.detachConnection(id, options),
    );
    return removed(false);
  } catch (thrown) {
    const error = toTransportError(thrown);
    // A server without this route answers like one without this connection.
    const isOpen = error.code === 'not-found' || isAmbiguous(error);
    if (!isOpen) throw error;
    const outcome = await checkOutcome(context, id, signal);
    if (outcome === 'gone') return removed(error.code === 'not-found');
    throw error.as(outcome !== 'unknown');
  } finally {
    endWait(context, id, signal);
  }
}
