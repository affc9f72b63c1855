/** One connection by itself: read alone, and looked up after a change that nobody confirmed. */
import type { Connection, ConnectionList } from '../model/connection.js';
import type { TransportError } from '../transport/transport-error.js';
import type { Desk } from './desk.js';
import { noteReading, take } from './merging.js';

/**
 * Reads one connection, out of the list where that is being read anyway.
 *
 * @param listUnderWay the list that is being read, if one is
 */
export async function find(
  desk: Desk,
  id: string,
  listUnderWay: () => Promise<ConnectionList> | undefined,
): Promise<Connection> {
  const { clock, knowledge, session } = desk;
  // A list on the same page gets the time to ask first: then it brings this connection too.
  await clock.sleep(0);
  for (let list = listUnderWay(); list; list = listUnderWay()) {
    const connection = await list.then(
      ({ connections }) => connections.find((one) => one.id === id) ?? null,
      (error: unknown) => {
        // Another read may have taken its place.
        const next = listUnderWay();
        if (session.signal.aborted || !next || next === list) throw error;
      },
    );
    if (connection === null) throw knowledge.get(id).error as TransportError;
    if (connection) return connection;
  }
  return knowledge.fresh(knowledge.get(id)) ?? readAlone(desk, id);
}

/** Reads one connection by itself, whatever is known; once for all who want that at the same time. */
export function readAgain(desk: Desk, id: string): Promise<Connection> {
  return desk.session.share(reading(id), () => readAlone(desk, id));
}

/** Reads one connection by itself: a read that is under way was sent before and settles nothing. */
export function readAfter(desk: Desk, id: string): Promise<Connection> {
  return desk.session.replace(reading(id), () => readAlone(desk, id));
}

/** Reads what became of a change that nobody confirmed. */
export async function findOut(
  desk: Desk,
  id: string,
  isForeign = false,
): Promise<'there' | 'gone' | 'unknown'> {
  const known = desk.knowledge.of(id);
  try {
    // A read that another change has overtaken proves nothing.
    for (let turn = -1; turn !== known.turn;) {
      turn = known.turn;
      await readAlone(desk, id, isForeign);
    }
    return 'there';
  } catch (error) {
    return (error as TransportError).code === 'not-found' ? 'gone' : 'unknown';
  }
}

/** @param isForeign whether what is different then was changed by somebody else */
async function readAlone(desk: Desk, id: string, isForeign = true): Promise<Connection> {
  const { knowledge, session } = desk;
  let reading = knowledge.startReading();
  const connection = await session
    .ask(
      (transport, call) => transport.getConnection(id, call),
      (wait) => {
        reading = knowledge.startReading();
        knowledge.change(id, { waiting: wait });
      },
    )
    .catch((error: TransportError) => {
      // One that nobody here may change can be listed all the same (contract A4, minimal shape).
      const isListed = knowledge.get(id).value?.accessLevel === 'none';
      if (error.code === 'not-found' && !isListed && noteReading(knowledge, id, reading)) knowledge.gone(id);
      throw error;
    });
  const truth = take(knowledge, Object.freeze({ ...connection, id }), reading, isForeign);
  if (!truth) throw knowledge.get(id).error as TransportError;
  knowledge.showInList(id, truth);
  return truth;
}

/** Under which the session knows that a connection is read by itself. */
function reading(id: string): string {
  return `reread ${id}`;
}
