/** Asks what is so. */
import type { Connection, ConnectionList } from '../model/connection.js';
import { toTransportError, TransportError } from '../transport/transport-error.js';
import type { Desk } from './desk.js';
import type { Resource } from './resource.js';

/** Under which the session knows that the list is being read. */
export const LIST = 'list';

/**
 * Reads the list. Where something is known, what merges the two is loaded while the list is on its way.
 *
 * @param until aborted when another read takes its place, and when the session ends
 */
export function readList(desk: Desk, until: AbortSignal): Promise<ConnectionList> {
  const { knowledge, session } = desk;
  let reading = knowledge.startReading();
  // Whether it could be loaded is seen when it is needed.
  if (!knowledge.isEmpty) desk.later().catch(() => {});
  const ask = async () => {
    const list = await session.ask(
      (transport, call) => transport.listConnections(call),
      (wait) => {
        // Whatever was confirmed while it waited is older than what it reads.
        reading = knowledge.startReading();
        knowledge.changeList({ waiting: wait });
      },
      until,
    );
    if (knowledge.isEmpty) return knowledge.begin(list, reading);
    return (await desk.later()).listArrived(knowledge, list, reading, until);
  };
  return read(desk, (changes) => knowledge.changeList(changes), ask);
}

/** Reads one connection, out of the list where that is being read anyway. */
export function readConnection(desk: Desk, id: string): Promise<Connection> {
  const note = (changes: Progress) => desk.knowledge.change(id, changes);
  return read(desk, note, async () => {
    const { find } = await desk.later();
    return find(desk, id, () => desk.session.underWay(LIST));
  });
}

type Progress = Partial<Pick<Resource<unknown>, 'status' | 'error'>>;

/** @param note told that it is being read, and why it could not be */
async function read<T>(
  { session }: Desk,
  note: (changes: Progress) => void,
  ask: () => Promise<T>,
): Promise<T> {
  note({ status: 'pending' });
  try {
    return await ask();
  } catch (thrown) {
    const error = session.signal.aborted ? new TransportError('aborted') : toTransportError(thrown);
    if (error.code !== 'aborted') note({ status: 'failed', error });
    throw error;
  }
}
