/** Creates a connection: one request, and a look at the list where its outcome is unknown. */
import type { Connection, ConnectionList } from '../../model/connection.js';
import type { NewConnection } from '../../model/new-connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import type { CallOptions } from '../../transport/transport.js';
import { throwIfAborted } from '../requests.js';
import { isAmbiguous } from './change.js';
import type { ConnectionsContext } from './context.js';
import { readList } from './read.js';

/** The ids of the connections that were there before. */
type Before = ReadonlySet<string | null>;

/**
 * Sends the request once. Where no answer came, the list decides; where that has no such connection either, the request can
 * still be under way, so that the next attempt looks at the list before it sends another one.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was created
 */
export async function createConnection(
  context: ConnectionsContext,
  wanted: NewConnection,
  signal: AbortSignal,
  onWait: CallOptions['onWait'],
): Promise<Connection> {
  const { clock, state, requests } = context;
  const doubted = state.unconfirmed.get(wanted.name);
  const before = doubted ?? (await idsBefore(context, signal));
  const early = doubted && (await findCreated(context, wanted, doubted, signal));
  if (early) return keep(context, wanted, early, clock.now());
  let sentAt = clock.now();
  try {
    const answer = await requests.send(
      (transport, options) => transport.createConnection(wanted, options),
      signal,
      (wait) => {
        sentAt = clock.now();
        onWait?.(wait);
      },
    );
    throwIfAborted(signal);
    return keep(context, wanted, answer, sentAt);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (!isAmbiguous(error)) throw error;
    if (before) state.unconfirmed.set(wanted.name, before);
    const found = before && (await findCreated(context, wanted, before, signal));
    throwIfAborted(signal);
    if (found) return keep(context, wanted, found, sentAt);
    throw error.as(false);
  }
}

/** Undefined where the list can't be read: then nothing can be told apart later. */
async function idsBefore(context: ConnectionsContext, signal: AbortSignal): Promise<Before | undefined> {
  const list = context.state.list.value ?? (await readIfPossible(context, signal));
  return list && new Set(list.connections.map(({ id }) => id));
}

/** The one connection that is new and has the name, perhaps after the tenant's prefix. */
async function findCreated(
  context: ConnectionsContext,
  { name: wanted, strategy: kind }: NewConnection,
  before: Before,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const list = await readIfPossible(context, signal);
  const isCreated = ({ id, name, strategy }: Connection) =>
    !before.has(id) && strategy === kind && (name === wanted || name?.endsWith(`-${wanted}`));
  const [found, ...others] = list?.connections.filter(isCreated) ?? [];
  return others.length === 0 ? found : undefined;
}

async function readIfPossible(
  context: ConnectionsContext,
  signal: AbortSignal,
): Promise<ConnectionList | undefined> {
  try {
    return await readList(context, signal);
  } catch {
    throwIfAborted(signal);
    return undefined;
  }
}

/** Makes it the truth, here and in the other tabs. */
function keep(
  { clock, state, publish }: ConnectionsContext,
  { name }: NewConnection,
  connection: Connection,
  sentAt: number,
): Connection {
  const { id } = connection;
  state.unconfirmed.delete(name);
  // Without an id it can only be listed, which the next read does.
  if (id === null) {
    state.changeList({ status: 'idle' });
    return connection;
  }
  const change = { id, connection, sentAt, answeredAt: clock.now(), isNew: true };
  state.add(connection, change);
  publish(change);
  return connection;
}
