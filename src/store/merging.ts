/**
 * Takes in what a read has brought when something is known already: what is newer stays. A page that reads a list once and
 * switches never loads it.
 */
import type { Connection, ConnectionList } from '../model/connection.js';
import type { ConnectionState, Knowledge, Reading, Refusal } from './knowledge.js';

/**
 * Takes in the whole list: what is not in it is not there any more.
 *
 * @param until aborted when another read has taken its place, or everybody has left
 * @returns what is true now
 * @throws DOMException `AbortError` when nobody waits for it any more
 */
export function listArrived(
  knowledge: Knowledge,
  list: ConnectionList,
  reading: Reading,
  until: AbortSignal,
): ConnectionList {
  // While this was loaded everybody may have left.
  until.throwIfAborted();
  const connections = list.connections.flatMap((connection) => take(knowledge, connection, reading) ?? []);
  const ids = new Set(connections.map(({ id }) => id));
  for (const [id, { state }] of knowledge.known) {
    if (ids.has(id) || state === knowledge.nothing) continue;
    noteReading(knowledge, id, reading);
    knowledge.lose(id);
  }
  return knowledge.setList({ ...list, connections });
}

/**
 * Takes in one connection that was read. A change that was confirmed while the read was under way is newer and stays.
 *
 * @param isForeign whether what is different then was changed by somebody else
 * @returns what is true now; undefined when that change was a removal
 */
export function take(
  knowledge: Knowledge,
  connection: Connection,
  reading: Reading,
  isForeign = true,
): Connection | undefined {
  const { id, options } = connection;
  if (id === null) return connection;
  const { state, news } = knowledge.of(id);
  const { value, error } = state;
  if (noteReading(knowledge, id, reading)) return learn(knowledge, id, connection, isForeign);
  if (error?.code === 'not-found') {
    knowledge.become(id, { status: 'failed' });
    return undefined;
  }
  if (value) {
    knowledge.become(id, knowledge.ready(value));
    return value;
  }
  return learn(knowledge, id, { ...connection, ...news, options }, isForeign);
}

/** From now on a connection is so. @param isForeign whether what is different then was changed by somebody else */
export function learn(
  knowledge: Knowledge,
  id: string,
  connection: Connection,
  isForeign = true,
): Connection {
  const state = knowledge.get(id);
  const { value, wish, refusal } = state;
  const isSame = value && JSON.stringify(connection) === JSON.stringify(value);
  const truth = isSame ? value : Object.freeze(connection);
  const changes = knowledge.ready(truth);
  const isNews = isForeign && !isSame && wish === null && refusal?.error.isCertain !== false;
  const changedAt = isNews && knowledge.list.value ? changes.updatedAt : state.changedAt;
  knowledge.become(id, { ...changes, changedAt, refusal: settle(state, truth) });
  return truth;
}

/** Takes note of a read. @returns false when something newer is known than what it brought */
export function noteReading(knowledge: Knowledge, id: string, { turn, sentAt }: Reading): boolean {
  const known = knowledge.of(id);
  const { readAt } = known;
  known.readAt = Math.max(sentAt, readAt);
  return !((known.turn > turn && known.answeredAt >= sentAt) || readAt > sentAt);
}

/** A wish of which nobody knew what became of it: now it is known. */
function settle({ refusal }: ConnectionState, { isEnabled }: Connection): Refusal | null {
  if (!refusal || refusal.error.isCertain) return refusal;
  return isEnabled === refusal.wish ? null : { ...refusal, error: refusal.error.as(true) };
}
