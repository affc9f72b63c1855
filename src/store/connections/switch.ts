/** Switches a connection on or off: sends what is pending until it is true, or says why it was refused. */
import type { Connection } from '../../model/connection.js';
import { toTransportError, TransportError } from '../../transport/transport-error.js';
import { abortError } from '../requests.js';
import { checkOutcome, isAmbiguous, sendPatch } from './change.js';
import type { ConnectionsContext } from './context.js';
import type { Refusal } from './state.js';

/**
 * Sends the pending switch of one connection, and those that replace it meanwhile, until the truth is what was asked for
 * last.
 *
 * @throws TransportError why the last one was refused; `aborted` when nothing is pending any more
 */
export async function sendPending(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
): Promise<Connection> {
  const { state } = context;
  let isCertain = true;
  // Clicks of the same moment are one change.
  await Promise.resolve();
  for (;;) {
    const { pendingEnabled, value, status } = state.get(id);
    if (signal.aborted) throw abortError(signal);
    if (pendingEnabled === null) throw new TransportError('aborted');
    if (value?.isEnabled === pendingEnabled && isCertain && status === 'ready') {
      endSwitch(context, id, signal);
      return value;
    }
    try {
      const saved = await sendPatch(context, id, signal, { isEnabled: pendingEnabled });
      isCertain = true;
      // The admin has changed their mind meanwhile.
      if (state.get(id).pendingEnabled !== pendingEnabled) continue;
      if (saved.isEnabled !== pendingEnabled) throw new TransportError('conflict');
      endSwitch(context, id, signal);
      return state.get(id).value ?? saved;
    } catch (thrown) {
      const error = toTransportError(thrown);
      isCertain =
        (isCertain && !isAmbiguous(error)) || (await checkOutcome(context, id, signal)) !== 'unknown';
      const now = state.get(id);
      const isDone = isCertain && now.status === 'ready' && now.value?.isEnabled === pendingEnabled;
      if (now.pendingEnabled !== pendingEnabled || isDone) continue;
      const refusal = { enabled: pendingEnabled, error: error.as(isCertain) };
      endSwitch(context, id, signal, refusal);
      throw refusal.error;
    }
  }
}

/** Nothing is pending any more. Once aborted, the slot and what is pending belong to whoever came after. */
export function endSwitch(
  { state, requests }: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  refusal: Refusal | null = null,
): void {
  if (signal.aborted) return;
  requests.slot('connection', id).switch.finish();
  state.setPending(id, null, refusal);
}
