/** Merges news into what is known: the list, a single connection, or another tab's change. Whatever is newer stays. */
import type { Connection, ConnectionList } from '../../model/connection.js';
import type { Change, ConnectionsState, ConnectionState, ReadStart, Refusal } from './state.js';

/**
 * Merges the whole list: known connections that are not in it are gone, but for those created since it was asked for.
 *
 * @returns the list as it is shown
 */
export function mergeList(state: ConnectionsState, list: ConnectionList, start: ReadStart): ConnectionList {
  const connections = list.connections.flatMap((connection) => mergeRead(state, connection, start) ?? []);
  const listed = new Set(connections.map(({ id }) => id));
  for (const id of state.ids) {
    if (listed.has(id)) continue;
    const { createdTurn = 0, announced } = state.entry(id);
    const { value = announced, status } = state.get(id);
    noteRead(state, id, start);
    if (createdTurn > start.turn && value && status !== 'failed')
      connections.push(value === announced ? setTruth(state, id, value) : value);
    else state.setGone(id);
  }
  return state.setList({ ...list, connections });
}

/**
 * Merges one connection as it was read. A change that was confirmed after the read was sent is newer and stays.
 *
 * @param isForeign whether a difference was made by another admin, not by this page
 * @returns what is true now; undefined when the newer change was a removal
 */
export function mergeRead(
  state: ConnectionsState,
  connection: Connection,
  start: ReadStart,
  isForeign = true,
): Connection | undefined {
  const { id, options } = connection;
  if (id === null) return connection;
  const entry = state.entry(id);
  const { announced } = entry;
  const { value, error } = state.get(id);
  if (noteRead(state, id, start)) {
    entry.hasOldOptions = false;
    return setTruth(state, id, connection, isForeign);
  }
  if (error?.code === 'not-found') {
    state.set(id, { status: 'failed' });
    return undefined;
  }
  if (value) {
    if (!entry.hasOldOptions) state.set(id, state.ready(value));
    return value;
  }
  return setTruth(state, id, { ...connection, ...announced, options }, isForeign);
}

/**
 * Merges a change that another tab has announced.
 *
 * @returns false when the connection has to be read, because only the server knows what is true
 */
export function mergeChange(state: ConnectionsState, change: Change): boolean {
  const { id, connection, sentAt, answeredAt } = change;
  const entry = state.entry(id);
  // Told twice: by the store that made it, and by its channel.
  if (sentAt === entry.sentAt && answeredAt === entry.answeredAt) return true;
  if (answeredAt <= entry.sentAt || answeredAt < entry.readAt) return true;
  entry.hasOldOptions ||= change.hasNewOptions === true;
  if (sentAt < entry.answeredAt) return false;
  state.noteChange(change);
  const { value } = entry.state;
  if (!connection) state.remove(id);
  else if (!value && change.isNew && state.list.value)
    state.showNew(id, setTruth(state, id, { ...connection }));
  else if (!value) entry.announced = connection;
  else {
    const truth = { ...value, ...connection, options: value.options };
    state.showInList(id, setTruth(state, id, truth));
  }
  const isSettled = sentAt >= entry.doubtedAt && !entry.hasOldOptions;
  if (!isSettled) state.change(id, { status: 'idle' });
  return isSettled;
}

/** Notes a read of one connection. @returns false when something newer is known than what it brought */
export function noteRead(state: ConnectionsState, id: string, { turn, sentAt }: ReadStart): boolean {
  const entry = state.entry(id);
  const { readAt } = entry;
  entry.readAt = Math.max(sentAt, readAt);
  return !((entry.turn > turn && entry.answeredAt >= sentAt) || readAt > sentAt);
}

/** Replaces the truth about one connection, and marks it where another admin has changed it. Notifies nobody. */
function setTruth(state: ConnectionsState, id: string, connection: Connection, isForeign = true): Connection {
  const before = state.get(id);
  const { value, pendingEnabled, refusal } = before;
  const isEqual = value && JSON.stringify(connection) === JSON.stringify(value);
  const truth = isEqual ? value : Object.freeze(connection);
  const changes = state.ready(truth);
  const isNews =
    isForeign &&
    !isEqual &&
    pendingEnabled === null &&
    refusal?.error.isCertain !== false &&
    state.list.value;
  const changedAt = isNews ? changes.updatedAt : before.changedAt;
  state.set(id, { ...changes, changedAt, refusal: settleRefusal(before, truth) });
  return truth;
}

/** What remains of the last refusal now that the truth is known: an unknown outcome becomes a known one. */
function settleRefusal({ refusal }: ConnectionState, { isEnabled }: Connection): Refusal | null {
  if (!refusal || refusal.error.isCertain) return refusal;
  return isEnabled === refusal.enabled ? null : { ...refusal, error: refusal.error.as(true) };
}
