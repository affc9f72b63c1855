/**
 * What became of the calls of one tab's transport, so that it can be said how often a call may be sent.
 *
 * A request does not show which call it belongs to. Calls about the same thing that are under way at the same time make
 * one group, and its limits are those of so many calls; of changes there is only one at a time.
 */
import type { CallOptions, Transport } from '../../src/transport/transport.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import type { Sent } from './wire.js';

export interface CallGroup {
  readonly key: string;
  /** How often each of its calls may be sent when nobody answers. */
  readonly tries: number;
  /** How many calls it had, and those of them that are still under way. */
  calls: number;
  readonly underWay: Set<Call>;
  /** Answers by what they mean for sending again. */
  limited: number;
  refused: number;
  definite: number;
  /** Neither: the server failed or did not answer. */
  failed: number;
  /** Whether credentials could not be had meanwhile. */
  lackedToken: boolean;
  /** What the last 401 answered. */
  lastRefused: Sent | undefined;
  /** What is on its way. */
  readonly live: Set<Sent>;
  /** What refusals have told: the tab acts on it when the call ends. */
  readonly refusals: (() => void)[];
}

export interface Call {
  /** When it was asked for, or went on after it had to wait. */
  from: number;
  /** Whether it waits, so that no answer can be for it. */
  isWaiting: boolean;
  /** Whether nothing that it has sent is on its way. */
  isAnswered: boolean;
  readonly signal: AbortSignal | undefined;
}

/** When the call was asked for that sends now, and the call where it can only be one; else the first and the last. */
export interface Sender {
  readonly from: number;
  readonly fromAtLatest: number;
  readonly call: Call | undefined;
}

/** Which of the calls about the same thing sends now. */
export function whoSends({ underWay }: CallGroup): Sender {
  const all = [...underWay];
  const ready = all.filter(
    ({ isWaiting, isAnswered, signal }) => !isWaiting && isAnswered && !signal?.aborted,
  );
  const may = ready.length === 0 ? all : ready;
  const times = may.map(({ from }) => from);
  return {
    from: Math.min(...times),
    fromAtLatest: Math.max(...times),
    call: may.length === 1 ? may[0] : undefined,
  };
}

/** Told about a group when one of its calls has ended. */
export type CallEnded = (group: CallGroup, error: TransportError | undefined) => void;

const TRIES: Readonly<Record<string, number>> = { GET: 3, PATCH: 2, POST: 1, DELETE: 1 };

export class Calls {
  readonly #groups = new Map<string, CallGroup>();
  readonly #now: () => number;
  readonly #ended: CallEnded;
  /** Told when a connection is asked to be switched. */
  onUpdate: (id: string) => void = () => {};

  constructor(now: () => number, ended: CallEnded) {
    this.#now = now;
    this.#ended = ended;
  }

  /** The calls that a request may belong to. */
  of(method: string, path: string): CallGroup | undefined {
    const group = this.#groups.get(`${method} ${path}`);
    if (group) countGivenUp(group);
    return group;
  }

  /** All that are under way. */
  all(): Iterable<CallGroup> {
    return this.#groups.values();
  }

  /** The same transport, watched. */
  watch(transport: Transport): Transport {
    const one = (id: string) => `/identity-providers/${id}`;
    return {
      ...transport,
      listConnections: (call) =>
        this.#run('GET', '/identity-providers', call, (options) => transport.listConnections(options)),
      getConnection: (id, call) =>
        this.#run('GET', one(id), call, (options) => transport.getConnection(id, options)),
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
      if (!options.signal?.aborted) {
        for (const learn of group.refusals.splice(0)) learn();
        this.#ended(group, error);
      }
      group.underWay.delete(call);
      if (group.underWay.size === 0) this.#groups.delete(key);
    }
  }
}

/** Notes what an answer means for its group; `status` is 0 where none came. */
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

/** Requests that were given up are as good as unanswered. */
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
    refusals: [],
  };
}
