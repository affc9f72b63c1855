/** Makes wishes come true, or says that they did not. One change of a connection is under way at a time. */
import type { Connection, ConnectionPatch } from '../model/connection.js';
import { toTransportError, TransportError, type TransportErrorCode } from '../transport/transport-error.js';
import type { CallOptions, Transport } from '../transport/transport.js';
import type { Desk } from './desk.js';
import type { Refusal } from './knowledge.js';
import type * as Later from './later.js';

const AMBIGUOUS: readonly TransportErrorCode[] = ['network', 'timeout', 'unavailable', 'malformed'];

/** Whether nobody knows, after this, if the change was made. */
export function isAmbiguous({ code, isCertain }: TransportError): boolean {
  return !isCertain || AMBIGUOUS.includes(code);
}

/** Under which the session knows that wishes for a connection are being saved. */
export function saving(id: string): string {
  return `save ${id}`;
}

/** Sends wishes for one connection, one after the other, until what is true is what was wished last. */
export async function saveWish(desk: Desk, id: string): Promise<Connection> {
  const { knowledge, session } = desk;
  let isCertain = true;
  // Wishes of the same moment are one wish.
  await Promise.resolve();
  for (;;) {
    const { wish, value, status } = knowledge.get(id);
    if (session.signal.aborted || wish === null) throw new TransportError('aborted');
    if (value?.isEnabled === wish && isCertain && status === 'ready') return settle(desk, id, value);
    try {
      const saved = await patch(desk, id, { isEnabled: wish });
      isCertain = true;
      // Whoever has changed their mind meanwhile wants something else now.
      if (knowledge.get(id).wish !== wish) continue;
      if (saved.isEnabled === wish) return settle(desk, id, knowledge.get(id).value ?? saved);
      throw new TransportError('conflict');
    } catch (thrown) {
      const error = toTransportError(thrown);
      isCertain = (isCertain && !isAmbiguous(error)) || (await findOut(desk, id)) !== 'unknown';
      const now = knowledge.get(id);
      const isDone = isCertain && now.status === 'ready' && now.value?.isEnabled === wish;
      if (now.wish === wish && !isDone) throw refuse(desk, id, { wish, error: error.as(isCertain) });
    }
  }
}

/** Sends one change, and takes in what the server answers. */
export async function patch(desk: Desk, id: string, changes: ConnectionPatch): Promise<Connection> {
  const { clock, knowledge } = desk;
  const { answer, sentAt } = await ask(desk, id, (transport, call) =>
    transport.updateConnection(id, changes, call),
  );
  // An answer that does not say how it is now confirms what was asked for.
  const isEnabled = answer.isEnabled ?? changes.isEnabled ?? knowledge.get(id).value?.isEnabled ?? null;
  const connection = Object.freeze({ ...answer, id, isEnabled });
  const change = { id, connection, sentAt, answeredAt: clock.now() };
  const isClear = knowledge.confirm(connection, change);
  desk.tell(change);
  // Another tab has changed it at the same time: only the server knows who was the last.
  if (!isClear) await findOut(desk, id, true);
  return connection;
}

/** Asks, and shows why that has to wait; tells when the request was sent, in epoch milliseconds. */
export async function ask<T>(
  { clock, knowledge, session }: Desk,
  id: string,
  call: (transport: Transport, options: CallOptions) => Promise<T>,
): Promise<{ answer: T; sentAt: number }> {
  let sentAt = clock.now();
  const answer = await session.ask(call, (wait) => {
    sentAt = clock.now();
    knowledge.change(id, { waiting: wait });
  });
  return { answer, sentAt };
}

/** Reads what became of a change that nobody confirmed; leaves doubt where that cannot be read, or not be loaded. */
export async function findOut(desk: Desk, id: string, isForeign?: boolean): ReturnType<typeof Later.findOut> {
  const later = await desk.later().catch(() => undefined);
  const found = (await later?.findOut(desk, id, isForeign)) ?? 'unknown';
  if (found === 'unknown') desk.knowledge.doubt(id);
  return found;
}

function settle({ knowledge, session }: Desk, id: string, truth: Connection): Connection {
  session.finish(saving(id));
  knowledge.wish(id, null);
  return truth;
}

function refuse({ knowledge, session }: Desk, id: string, refusal: Refusal): TransportError {
  session.finish(saving(id));
  // What is wished after everybody has left is another session's.
  if (!session.signal.aborted) knowledge.wish(id, null, refusal);
  return refusal.error;
}
