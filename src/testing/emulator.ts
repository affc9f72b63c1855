/** The emulator itself: takes a request, lets go wrong what should, and hands the rest to the API. */
import { systemClock, type Clock } from '../transport/clock.js';
import { Api, type Authenticate } from './api.js';
import { FailureQueue, failureAnswer, type Failure, type FailureOptions } from './failures.js';
import type { RateLimit } from './rate-limit.js';
import { readBody, record, toRequest, toResponse, untilAborted, type RecordedRequest } from './request.js';
import { ALL_SCOPES } from './routes.js';
import { seedState } from './seed.js';
import type { Answer } from './wire-errors.js';
import type { EmulatorState, WireIdentityProvider } from './wire.js';

/** How an emulator differs from the one of the seed. What is left out of the state comes from the seed. */
export interface EmulatorOptions extends Partial<EmulatorState> {
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number;
  /** Default: the real time. */
  readonly clock?: Clock;
  /** Requests each second; null for no limit. Default: the lowest the API has, 4 reads and 2 writes. */
  readonly rateLimit?: RateLimit | null;
  /** What every caller may do when there is no `authenticate`. Default: everything. */
  readonly scopes?: readonly string[];
  readonly authenticate?: Authenticate;
  /** Told after every change of the state. */
  readonly onChange?: () => void;
}

/** An organization that answers like the My Organization API. */
export interface Emulator {
  /** Answers as `fetch` does, at `…/my-org/*` and `…/my-org/v1/*` of any origin. Can be passed on alone. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Every request so far, the oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** A copy of the connections as they are now. */
  readonly connections: readonly WireIdentityProvider[];
  latency: number;
  scopes: readonly string[];
  /** Setting it fills the buckets. */
  rateLimit: RateLimit | null;
  clearRequests(): void;
  /** Lets the next request, or the next ones, go wrong. Several calls queue up. */
  failNext(failure: Failure, options?: FailureOptions): void;
  /** Another state; what is left out is as it was in the beginning. */
  reset(state?: Partial<EmulatorState>): void;
  /** A copy of the whole state, for {@link reset} or for a file. */
  export(): EmulatorState;
}

/** An organization to test against, in a page or in Node. Without options it is Acme, see {@link seedConnections}. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, onChange, rateLimit = { read: 4, write: 2 } } = options;
  const initial = complete(options, seedState());
  const requests: RecordedRequest[] = [];
  const failures = new FailureQueue();
  const authenticate: Authenticate = options.authenticate ?? (async () => ({ scopes: emulator.scopes }));
  const api = new Api(initial, clock, authenticate);
  api.rateLimit = rateLimit;

  const emulator: Emulator = {
    latency: options.latency ?? 0,
    scopes: options.scopes ?? ALL_SCOPES,
    requests,
    get connections() {
      return structuredClone(api.state.connections);
    },
    get rateLimit() {
      return api.rateLimit;
    },
    set rateLimit(next) {
      api.rateLimit = next;
    },
    clearRequests: () => void requests.splice(0),
    failNext: (failure, failureOptions) => failures.add(failure, failureOptions),
    export: () => structuredClone(api.state),
    reset(state = {}) {
      api.state = complete(state, initial);
      onChange?.();
    },
    async fetch(input, init) {
      const request = toRequest(input, init);
      request.signal.throwIfAborted();
      const entry = record(request, clock.now());
      requests.push(entry);
      const answer = await travel(request, entry, await readBody(request, init, entry));
      request.signal.throwIfAborted();
      entry.status = answer.status;
      return toResponse(answer);
    },
  };

  /** The way there and back, on which a request may get lost. */
  async function travel(request: Request, entry: RecordedRequest, text: string): Promise<Answer> {
    const failure = failures.take(entry);
    if (failure === 'hang') return untilAborted(request.signal);
    if (emulator.latency > 0) await clock.sleep(emulator.latency, request.signal);
    if (failure === 'network') throw new TypeError('Failed to fetch');
    if (failure) return failureAnswer(failure, entry, api.limits(entry.method), clock.now());
    const before = api.state;
    const answer = await api.answer(request, entry.path, text);
    if (api.state !== before) onChange?.();
    return answer;
  }

  return emulator;
}

/** A whole state from a part of one; a copy, so that nobody else can change it. */
function complete(part: Partial<EmulatorState>, rest: EmulatorState): EmulatorState {
  return structuredClone({
    connections: part.connections ?? rest.connections,
    configuration: part.configuration ?? rest.configuration,
    identityProviderConfiguration: part.identityProviderConfiguration ?? rest.identityProviderConfiguration,
    details: part.details ?? rest.details,
    users: part.users ?? rest.users,
  });
}
