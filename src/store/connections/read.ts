/** Reads the list and single connections. */
import type { Connection, ConnectionList } from '../../model/connection.js';
import { toTransportError, type TransportError } from '../../transport/transport-error.js';
import { abortError, throwIfAborted } from '../requests.js';
import type { Resource } from '../resource.js';
import type { ConnectionsContext } from './context.js';
import { mergeList, mergeRead, noteRead } from './merge.js';
import type { ReadStart } from './state.js';

/**
 * Reads the list and merges it into what is known.
 *
 * @param signal aborted when another read supersedes this one, and when nobody listens any more
 */
export function readList(context: ConnectionsContext, signal: AbortSignal): Promise<ConnectionList> {
  const { state } = context;
  const note = (changes: Progress) => state.changeList(changes);
  return withProgress(note, signal, async () => {
    const { list, start } = await requestList(context, signal);
    return mergeList(state, list, start);
  });
}

/** Reads the list without merging it: as it was answered, and when it was asked for. */
export async function requestList(
  { state, requests }: ConnectionsContext,
  signal: AbortSignal,
): Promise<{ list: ConnectionList; start: ReadStart }> {
  let start = state.startRead();
  const list = await requests.send(
    (transport, options) => transport.listConnections(options),
    signal,
    (wait) => {
      // Changes confirmed while it waited are older than what it reads.
      start = state.startRead();
      state.changeList({ waiting: wait });
    },
  );
  // The organization might be another one by now.
  throwIfAborted(signal);
  return { list, start };
}

/** Reads one connection, out of the list where that is being read anyway. */
export function readConnection(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
): Promise<Connection> {
  const { clock, state, requests } = context;
  const note = (changes: Progress) => state.change(id, changes);
  return withProgress(note, signal, async () => {
    // A list on the same page gets the time to ask first: then it brings this connection, too.
    await clock.sleep(0);
    throwIfAborted(signal);
    const { read } = requests.slot('list');
    for (let list = read.current; list; list = read.current) {
      const connections = await list.then(
        (answer) => answer.connections,
        (error: unknown) => {
          // Only a read that another one has superseded is worth waiting on.
          if (signal.aborted || !read.current || read.current === list) throw error;
        },
      );
      if (connections) return listed(context, id, connections);
    }
    return state.fresh(state.get(id)) ?? readAlone(context, id, signal);
  });
}

/**
 * Reads one connection by itself, whatever is known.
 *
 * @param isForeign whether a difference was made by another admin, not by this page
 */
export async function readAlone(
  { state, requests }: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  isForeign = true,
): Promise<Connection> {
  let start = state.startRead();
  const answer = requests.send(
    (transport, options) => transport.getConnection(id, options),
    signal,
    (wait) => {
      start = state.startRead();
      state.change(id, { waiting: wait });
    },
  );
  const connection = await answer.catch((error: TransportError) => {
    // Without access to it, a connection can be listed all the same (contract A4, minimal shape).
    const isListed = state.get(id).value?.accessLevel === 'none';
    if (error.code === 'not-found' && !isListed && noteRead(state, id, start)) state.remove(id);
    throw error;
  });
  throwIfAborted(signal);
  const truth = mergeRead(state, Object.freeze({ ...connection, id }), start, isForeign);
  if (!truth) throw state.get(id).error as TransportError;
  state.showInList(id, truth);
  return truth;
}

function listed({ state }: ConnectionsContext, id: string, connections: readonly Connection[]): Connection {
  const connection = connections.find((one) => one.id === id);
  if (!connection) throw state.get(id).error as TransportError;
  return connection;
}

type Progress = Partial<Pick<Resource<unknown>, 'status' | 'error'>>;

/** @param note given the status: that it is being read, and why that failed */
async function withProgress<T>(
  note: (changes: Progress) => void,
  signal: AbortSignal,
  read: () => Promise<T>,
): Promise<T> {
  note({ status: 'pending' });
  try {
    return await read();
  } catch (thrown) {
    const error = signal.aborted ? abortError(signal) : toTransportError(thrown);
    if (!signal.aborted && error.code !== 'aborted') note({ status: 'failed', error });
    throw error;
  }
}
