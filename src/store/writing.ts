/** Makes wishes come true, or says that they did not. One change of a connection is under way at a time. */
import type { Connection, ConnectionPatch } from '../model/connection.js';
import { toTransportError, TransportError, type TransportErrorCode } from '../transport/transport-error.js';
import type { CallOptions, Transport } from '../transport/transport.js';
import type { Desk } from './desk.js';
import type { Refusal } from './knowledge.js';
import { readAlone } from './reading.js';
import { waiting } from './resource.js';
import type { Session } from './session.js';

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
  const { clock, knowledge, session } = desk;
  let isCertain = true;
  let startedAt = clock.now();
  // Wishes of the same moment are one wish.
  await Promise.resolve();
  for (;;) {
    const { wish, value, status } = knowledge.get(id);
    if (session.signal.aborted || wish === null) throw new TransportError('aborted');
    if (value?.isEnabled === wish && isCertain && status === 'ready') return settle(desk, session, id, value);
    if (isCertain) startedAt = clock.now();
    try {
      const saved = await patch(desk, session, id, { isEnabled: wish });
      isCertain = true;
      // Whoever has changed their mind meanwhile wants something else now.
      if (knowledge.get(id).wish !== wish) continue;
      if (saved.isEnabled === wish) return settle(desk, session, id, knowledge.get(id).value ?? saved);
      throw new TransportError('conflict');
    } catch (thrown) {
      const error = toTransportError(thrown);
      isCertain = (isCertain && !isAmbiguous(error)) || (await findOut(desk, session, id)) !== 'unknown';
      if (!isCertain) knowledge.doubt(id, startedAt);
      const now = knowledge.get(id);
      const isDone = isCertain && now.status === 'ready' && now.value?.isEnabled === wish;
      if (now.wish === wish && !isDone) throw refuse(desk, session, id, { wish, error: error.as(isCertain) });
    }
  }
}

/** Sends one change, and takes in what the server answers. */
export async function patch(
  desk: Desk,
  session: Session,
  id: string,
  changes: ConnectionPatch,
): Promise<Connection> {
  const { clock, knowledge } = desk;
  const { answer, sentAt } = await ask(desk, session, id, (transport, call) =>
    transport.updateConnection(id, changes, call),
  );
  // An answer that does not say how it is now confirms what was asked for.
  const isEnabled = answer.isEnabled ?? changes.isEnabled ?? knowledge.get(id).value?.isEnabled ?? null;
  const connection = Object.freeze({ ...answer, id, isEnabled });
  const change = { id, connection, sentAt, answeredAt: clock.now() };
  const isClear = knowledge.confirm(change);
  desk.tell(change);
  // Another tab has changed it at the same time: only the server knows who was the last.
  if (!isClear) await findOut(desk, session, id, true);
  return connection;
}

/** Asks, and shows why that has to wait; tells when the request was sent, in epoch milliseconds. */
export async function ask<T>(
  { clock, knowledge }: Desk,
  session: Session,
  id: string,
  call: (transport: Transport, options: CallOptions) => Promise<T>,
): Promise<{ answer: T; sentAt: number }> {
  let sentAt = clock.now();
  const answer = await session.ask(call, (wait) => {
    sentAt = clock.now();
    knowledge.set(id, waiting(knowledge.get(id), wait));
  });
  return { answer, sentAt };
}

/** Reads what became of a change that nobody confirmed. */
export async function findOut(
  desk: Desk,
  session: Session,
  id: string,
  isForeign = false,
): Promise<'there' | 'gone' | 'unknown'> {
  try {
    // A read that another change has overtaken proves nothing.
    for (let turn = -1; turn !== desk.knowledge.turnOf(id);) {
      turn = desk.knowledge.turnOf(id);
      await readAlone(desk, session, id, isForeign);
    }
    return 'there';
  } catch (error) {
    return toTransportError(error).code === 'not-found' ? 'gone' : 'unknown';
  }
}

function settle({ knowledge }: Desk, session: Session, id: string, truth: Connection): Connection {
  session.finish(saving(id));
  knowledge.wish(id, null);
  return truth;
}

function refuse({ knowledge }: Desk, session: Session, id: string, refusal: Refusal): TransportError {
  const { error } = refusal;
  session.finish(saving(id));
  knowledge.wish(id, null, error.code === 'aborted' ? null : refusal);
  return error;
}
