/** Takes over what another store of the same session has under way, such as that of a page that was just left. */
import type { Connection } from '../../model/connection.js';
import { unlessAborted } from '../../transport/http/clock.js';
import { throwIfAborted, type Slot } from '../requests.js';
import type { ConnectionsContext } from './context.js';
import type { ConnectionsState, Refusal } from './state.js';
import { endSwitch, sendPending } from './switch.js';

/**
 * Shows a pending switch here, and its outcome, and sends later changes of the same connection after those of the other store.
 *
 * @param slot what the other store does to the connection
 * @param other what is known there
 */
export function takeOverChanges(
  context: ConnectionsContext,
  id: string,
  { changes, switch: pending }: Slot<Connection>,
  other: ConnectionsState,
): void {
  const { state, requests } = context;
  const own = requests.slot('connection', id);
  const before = changes.current as Promise<Connection>;
  // Changes of settings can come after the switch.
  const outcome = pending.current ?? before;
  const { pendingEnabled: wanted } = other.get(id);
  // Whoever has switched it here meanwhile wants something newer, also where that is about to fail.
  if (wanted === null || own.switch.current) return void own.changes.enqueue(() => before);
  state.setPending(id, wanted);
  const follow = async (signal: AbortSignal): Promise<Connection> => {
    await unlessAborted(signal, () => before).catch(() => {});
    throwIfAborted(signal);
    const confirmed = await outcome.catch(() => undefined);
    throwIfAborted(signal);
    if (state.get(id).pendingEnabled !== wanted) return sendPending(context, id, signal);
    // None where the page has shown it in its own way.
    endSwitch(context, id, signal, confirmed ? null : other.get(id).refusal);
    return confirmed ?? outcome;
  };
  void own.switch.share(() => own.changes.enqueue(follow) as Promise<Connection>);
}

/** Shows the refused switches here that nobody has seen there. */
export function takeOverRefusals(
  { state }: ConnectionsContext,
  refusals: ReadonlyMap<string, Refusal>,
): void {
  for (const [id, refusal] of refusals) {
    const { pendingEnabled, refusal: own } = state.get(id);
    if (pendingEnabled === null && !own) state.setPending(id, null, refusal);
  }
}
