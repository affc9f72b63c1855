/** What all changes of a connection have in common: sending one, and finding out what became of it. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import type { TransportError, TransportErrorCode } from '../../transport/transport-error.js';
import { throwIfAborted, type Call } from '../requests.js';
import type { ConnectionsContext } from './context.js';
import { readAlone } from './read.js';

const AMBIGUOUS: readonly TransportErrorCode[] = ['network', 'timeout', 'unavailable', 'malformed'];

/** Whether the server might have made the change, for all that this error says. */
export function isAmbiguous({ code, isCertain }: TransportError): boolean {
  return !isCertain || AMBIGUOUS.includes(code);
}

/** Sends one change, and shows why it waits. `sentAt` is in epoch milliseconds. */
export async function sendChange<T>(
  { clock, state, requests }: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  call: Call<T>,
): Promise<{ answer: T; sentAt: number }> {
  let sentAt = clock.now();
  const answer = await requests.send(call, signal, (wait) => {
    sentAt = clock.now();
    state.change(id, { waiting: wait });
  });
  // The organization might be another one by now.
  throwIfAborted(signal);
  return { answer, sentAt };
}

/** Sends one patch, and makes the answer the truth here and in the other tabs. */
export async function sendPatch(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  patch: ConnectionPatch,
): Promise<Connection> {
  const { clock, state } = context;
  const { answer, sentAt } = await sendChange(context, id, signal, (transport, options) =>
    transport.updateConnection(id, patch, options),
  );
  // An answer that leaves the state out confirms what was asked for.
  const isEnabled = answer.isEnabled ?? patch.isEnabled ?? state.get(id).value?.isEnabled ?? null;
  const connection = Object.freeze({ ...answer, id, isEnabled });
  const hasNewOptions = patch.options !== undefined;
  const change = { id, connection, sentAt, answeredAt: clock.now(), ...(hasNewOptions && { hasNewOptions }) };
  const isLast = state.confirm(connection, change);
  context.publish(change);
  // Another tab changed it at the same time: only the server knows which change came last.
  if (!isLast) await checkOutcome(context, id, signal, true);
  return connection;
}

/**
 * Reads a connection after a change whose outcome is unknown.
 *
 * @param isForeign whether a difference was made by another admin, not by this page
 * @returns `unknown` where it could not be read; its state is `idle` then, so that the next need reads it
 */
export async function checkOutcome(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  isForeign = false,
): Promise<'exists' | 'gone' | 'unknown'> {
  try {
    await readUndisturbed(context, id, signal, isForeign);
    return 'exists';
  } catch (error) {
    // What is known belongs to another organization by now.
    throwIfAborted(signal);
    if ((error as TransportError).code === 'not-found') return 'gone';
    context.state.doubt(id);
    return 'unknown';
  }
}

/**
 * Reads one connection by itself, as often as another change overtakes the read: such a read proves nothing, and what it
 * overtakes does not tell the options.
 *
 * @param isForeign whether a difference was made by another admin, not by this page
 * @throws TransportError when it cannot be read
 */
export async function readUndisturbed(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  isForeign = true,
): Promise<Connection> {
  const entry = context.state.entry(id);
  for (;;) {
    const { turn } = entry;
    const connection = await readAlone(context, id, signal, isForeign);
    if (turn === entry.turn) return connection;
  }
}

/** Ends a change that was refused: it does not wait for anything any more. */
export function endWait({ state }: ConnectionsContext, id: string, signal: AbortSignal): void {
  if (!signal.aborted && state.get(id).waiting) state.change(id, {});
}
