/** Creates a connection: one request, and where its answer is lost, a look at the list. */
import type { Connection, NewConnection } from '../../model/connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import type { CallOptions } from '../../transport/transport.js';
import { throwIfAborted } from '../requests.js';
import { isAmbiguous } from './change.js';
import type { ConnectionsContext } from './context.js';
import { mergeList } from './merge.js';
import { requestList } from './read.js';

/**
 * Sends the creation once. Where no answer says what became of it, the list is read: a connection of that name that is new
 * there is the one. If there is none, the server could still be about to create it, or a gateway has answered for it; so that
 * failure stays uncertain. Another attempt looks at the list before it sends anything, and however that fails, it is still
 * unknown what became of the first one: a name that is taken can be this connection's own.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether the connection was created
 */
export async function createConnection(
  context: ConnectionsContext,
  wanted: NewConnection,
  signal: AbortSignal,
  onWait?: CallOptions['onWait'],
): Promise<Connection> {
  const { clock, requests, state } = context;
  const isDoubted = state.unconfirmed.has(wanted.name);
  const known = isDoubted ? state.unconfirmed.get(wanted.name) : knownIds(context);
  let sentAt = clock.now();
  const find = () => findCreated(context, wanted, known, sentAt, signal);
  const early = isDoubted && (await find().catch((thrown: unknown) => leaveOpen(thrown, signal)));
  if (early) return early;
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
    // Without an id it can't be changed or told of; the list might know it.
    if (answer.id === null) return (await find().catch(() => undefined)) ?? answer;
    return confirm(context, answer, wanted, sentAt);
  } catch (thrown) {
    throwIfAborted(signal);
    const error = toTransportError(thrown);
    if (!isDoubted && !isAmbiguous(error)) throw error;
    state.unconfirmed.set(wanted.name, known);
    const found = await find().catch(() => undefined);
    return found ?? leaveOpen(error, signal);
  }
}

/** @throws TransportError that leaves open what became of the creation, or why it was aborted */
function leaveOpen(thrown: unknown, signal: AbortSignal): never {
  throwIfAborted(signal);
  throw toTransportError(thrown).as(false);
}

/** The ids of the list, which are not those of a new connection; undefined where the list was never read. */
function knownIds({ state }: ConnectionsContext): ReadonlySet<string | null> | undefined {
  const { value } = state.list;
  return value && new Set([...value.connections.map(({ id }) => id), ...state.ids]);
}

/**
 * Reads the list, and makes the connection that was created the truth; undefined where it isn't listed.
 *
 * @throws TransportError where the list can't be read
 */
async function findCreated(
  context: ConnectionsContext,
  wanted: NewConnection,
  known: ReadonlySet<string | null> | undefined,
  sentAt: number,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const { list, start } = await requestList(context, signal);
  const { connections } = mergeList(context.state, list, start);
  const candidates = connections.filter((one) => isCreated(one, wanted, known));
  const exact = candidates.filter(({ name }) => name === wanted.name);
  const [found, ...others] = exact.length > 0 ? exact : candidates;
  return found && others.length === 0 ? confirm(context, found, wanted, sentAt) : undefined;
}

/**
 * Whether a listed connection is the wanted one, whose name can have got a prefix. What it is like tells it from one that
 * another admin has created by the same name.
 */
function isCreated(
  { id, name, strategy, displayName, options }: Connection,
  wanted: NewConnection,
  known: ReadonlySet<string | null> | undefined,
): boolean {
  if (id === null || known?.has(id) || strategy !== wanted.strategy) return false;
  // Where it could have been there before, a prefix is no evidence.
  const isNamed = known ? name?.endsWith(wanted.name) : name === wanted.name;
  const isLikeIt = Object.entries(options ?? {}).every(
    ([member, value]) => typeof value !== 'string' || (wanted.options[member] ?? value) === value,
  );
  return isNamed === true && isLikeIt && (wanted.displayName ?? displayName) === displayName;
}

/** Makes the answer the truth here and in the other tabs. What it leaves out is as it was wanted. */
function confirm(
  context: ConnectionsContext,
  answer: Connection,
  wanted: NewConnection,
  sentAt: number,
): Connection {
  const { clock, state } = context;
  const connection = Object.freeze({ ...answer, isEnabled: answer.isEnabled ?? wanted.isEnabled ?? null });
  const id = connection.id ?? '';
  const change = { id, connection, sentAt, answeredAt: clock.now(), isNew: true };
  state.unconfirmed.delete(wanted.name);
  state.confirm(connection, change);
  context.publish(change);
  return connection;
}
