/** Asks what is so. */
import type { Connection, ConnectionList } from '../model/connection.js';
import { toTransportError, TransportError } from '../transport/transport-error.js';
import type { Desk } from './desk.js';
import { isFresh } from './resource.js';
import type { Session } from './session.js';

/** Under which the session knows that the list is being read. */
export const LIST = 'list';

/** Reads the list. @param until aborted when another read takes its place */
export async function readList({ knowledge, session }: Desk, until: AbortSignal): Promise<ConnectionList> {
  let reading = knowledge.startReading();
  knowledge.changeList({ status: 'pending' });
  try {
    const list = await session.ask(
      (transport, call) => transport.listConnections(call),
      (wait) => {
        // Whatever was confirmed while it waited is older than what it reads.
        reading = knowledge.startReading();
        knowledge.changeList({ waiting: wait });
      },
      until,
    );
    return knowledge.listArrived(list, reading);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (error.code !== 'aborted') knowledge.changeList({ status: 'failed', error });
    throw error;
  }
}

/** Reads one connection, out of the list where that is being read anyway. */
export async function readConnection(desk: Desk, id: string): Promise<Connection> {
  const { clock, knowledge, session } = desk;
  knowledge.change(id, { status: 'pending' });
  try {
    // A list on the same page gets the time to ask first: then it brings this connection too.
    await clock.sleep(0);
    for (let list = listUnderWay(session); list; list = listUnderWay(session)) {
      const connection = await list.then(
        ({ connections }) => connections.find((one) => one.id === id) ?? null,
        (error: unknown) => {
          // Another read may have taken its place.
          const next = listUnderWay(session);
          if (session.signal.aborted || !next || next === list) throw error;
        },
      );
      if (connection === null) throw new TransportError('not-found');
      if (connection) return connection;
    }
    const known = knowledge.get(id);
    if (known.value && isFresh(known, clock.now())) return known.value;
    return await readAlone(desk, id);
  } catch (thrown) {
    const error = session.signal.aborted ? new TransportError('aborted') : toTransportError(thrown);
    if (error.code !== 'aborted') knowledge.change(id, { status: 'failed', error });
    throw error;
  }
}

/**
 * Reads one connection by itself, whatever is known.
 *
 * @param isForeign whether what is different then was changed by somebody else
 */
export async function readAlone(
  { knowledge, session }: Desk,
  id: string,
  isForeign = true,
): Promise<Connection> {
  let reading = knowledge.startReading(isForeign);
  const connection = await session
    .ask(
      (transport, call) => transport.getConnection(id, call),
      (wait) => {
        reading = knowledge.startReading(isForeign);
        knowledge.change(id, { waiting: wait });
      },
    )
    .catch((error: TransportError) => {
      if (error.code === 'not-found') knowledge.missed(id, reading);
      throw error;
    });
  return knowledge.arrive(Object.freeze({ ...connection, id }), reading);
}

function listUnderWay(session: Session): Promise<ConnectionList> | undefined {
  return session.underWay<ConnectionList>(LIST);
}
