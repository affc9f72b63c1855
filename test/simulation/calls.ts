/**
 * Counts the answers to each call of a tab's transport, so that invariants can limit how often a call is sent.
 *
 * A request does not show which call it belongs to. So concurrent calls of one method and path form a group, whose limits
 * are those of one call times their number. Changes never overlap.
 */
import type { CallOptions, Transport } from '../../src/transport/transport.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import type { Sent } from './wire.js';

export interface CallGroup {
  readonly key: string;
  /** How often each of its calls may be sent when none is answered. */
  readonly tries: number;
  /** How many calls it has had, and those still under way. */
  calls: number;
  readonly underWay: Set<Call>;
  /** Answers, counted by what they mean for a retry. */
  limited: number;
  refused: number;
  definite: number;
  /** The server failed or did not answer. */
  failed: number;
  /** Whether a token could not be obtained meanwhile. */
  lackedToken: boolean;
  /** The request that the last 401 answered. */
  lastRefused: Sent | undefined;
  /** Requests that have no answer yet. */
  readonly live: Set<Sent>;
}

export interface Call {
  /** When it was made, or continued after a wait. */
  from: number;
  /** Whether it waits to send, so that no answer can be for it. */
  isWaiting: boolean;
  /** Whether none of its requests is on its way. */
  isAnswered: boolean;
  readonly signal: AbortSignal | undefined;
}

/** When the sending call was made, at the earliest and at the latest; and the call, if only one is possible. */
export interface Sender {
  readonly from: number;
  readonly fromAtLatest: number;
  readonly call: Call | undefined;
}

/** Which call of the group is sending. */
export function whoSends({ underWay }: CallGroup): Sender {
  const all = [...underWay];
  const ready = all.filter(
    ({ isWaiting, isAnswered, signal }) => !isWaiting && isAnswered && !signal?.aborted,
  );
  const possible = ready.length === 0 ? all : ready;
  const times = possible.map(({ from }) => from);
  return {
    from: Math.min(...times),
    fromAtLatest: Math.max(...times),
    call: possible.length === 1 ? possible[0] : undefined,
  };
}

/** Called with the group when one of its calls has ended. */
export type CallEnded = (group: CallGroup, error: TransportError | undefined) => void;

/** The path that tells a call apart from others: creations, which share one, by their technical name. */
export function callPathOf(path: string, name: unknown): string {
  return typeof name === 'string' ? `${path}#${name}` : path;
}

const TRIES: Readonly<Record<string, number>> = { GET: 3, PATCH: 2, POST: 1, DELETE: 1 };

export class Calls {
  readonly #groups = new Map<string, CallGroup>();
  readonly #now: () => number;
  readonly #ended: CallEnded;
  /** Called when the transport is asked to switch a connection. */
  onUpdate: (id: string) => void = () => {};
  /** How often the list was asked for. */
  lists = 0;

  constructor(now: () => number, ended: CallEnded) {
    this.#now = now;
    this.#ended = ended;
  }

  /** The calls a request can belong to. */
  of(method: string, path: string): CallGroup | undefined {
    const group = this.#groups.get(`${method} ${path}`);
    if (group) countGivenUp(group);
    return group;
  }

  /** All that are under way. */
  all(): Iterable<CallGroup> {
    return this.#groups.values();
  }

  /** The transport with every call counted. */
  watch(transport: Transport): Transport {
    const one = (id: string) => `/identity-providers/${id}`;
    return {
      ...transport,
      listConnections: (call) => {
        this.lists++;
        return this.#run('GET', '/identity-providers', call, (options) => transport.listConnections(options));
      },
      getConnection: (id, call) =>
        this.#run('GET', one(id), call, (options) => transport.getConnection(id, options)),
      createConnection: (wanted, call) =>
        this.#run('POST', callPathOf('/identity-providers', wanted.name), call, (options) =>
          transport.createConnection(wanted, options),
        ),
      updateConnection: (id, patch, call) => {
        if (patch.isEnabled !== undefined) this.onUpdate(id);
        return this.#run('PATCH', one(id), call, (options) => transport.updateConnection(id, patch, options));
      },
      detachConnection: (id, call) =>
        this.#run('POST', `${one(id)}/detach`, call, (options) => transport.detachConnection(id, options)),
      deleteConnection: (id, call) =>
        this.#run('DELETE', one(id), call, (options) => transport.deleteConnection(id, options)),
      getConfiguration: (call) =>
        this.#run('GET', '/config', call, (options) => transport.getConfiguration(options)),
    };
  }

  async #run<T>(
    method: string,
    path: string,
    options: CallOptions = {},
    work: (options: CallOptions) => Promise<T>,
  ): Promise<T> {
    const key = `${method} ${path}`;
    const group = this.#groups.get(key) ?? newGroup(key, TRIES[method] ?? 1);
    this.#groups.set(key, group);
    group.calls++;
    const call: Call = { from: this.#now(), isWaiting: false, isAnswered: true, signal: options.signal };
    group.underWay.add(call);
    let error: TransportError | undefined;
    const onWait: CallOptions['onWait'] = (wait) => {
      call.isWaiting = wait !== undefined;
      if (!wait) call.from = this.#now();
      options.onWait?.(wait);
    };
    try {
      return await work({ ...options, onWait });
    } catch (thrown) {
      error = thrown as TransportError;
      throw thrown;
    } finally {
      countGivenUp(group);
      if (!options.signal?.aborted) this.#ended(group, error);
      group.underWay.delete(call);
      if (group.underWay.size === 0) this.#groups.delete(key);
    }
  }
}

/** Counts an answer in its group; `status` is 0 if none came. */
export function countAnswer(sent: Sent, status: number): void {
  const { group, call } = sent;
  group.live.delete(sent);
  if (call) call.isAnswered = true;
  if (status === 401) {
    group.refused++;
    group.lastRefused = sent;
  } else if (status === 429) group.limited++;
  else if (status === 0 || status >= 500) group.failed++;
  else group.definite++;
}

/** Counts aborted requests as unanswered. */
function countGivenUp(group: CallGroup): void {
  for (const sent of group.live) if (sent.signal.aborted) countAnswer(sent, 0);
}

function newGroup(key: string, tries: number): CallGroup {
  const counts = { calls: 0, limited: 0, refused: 0, definite: 0, failed: 0 };
  return {
    key,
    tries,
    ...counts,
    underWay: new Set(),
    lackedToken: false,
    lastRefused: undefined,
    live: new Set(),
  };
}
