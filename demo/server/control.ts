/** What the control panel sets: how the API behaves towards the next requests, and which organization there is. */
import {
  ALL_SCOPES,
  manyConnections,
  seedState,
  type Emulator,
  type EmulatorState,
  type Failure,
} from '../../src/testing/index.js';
import { READ_SCOPE, type Change, type DemoState, type FailureName, type Organization } from '../protocol.js';

const DEFAULTS: Omit<DemoState, 'connections'> = {
  latency: 0,
  failure: null,
  failures: 0,
  failing: 'any',
  access: 'full',
  isSignedIn: true,
};

/** The settings, in force as soon as they are set. */
export class Control {
  readonly #emulator: Emulator;
  readonly #changed: () => void;
  #settings = DEFAULTS;

  /** @param changed told after every change */
  constructor(emulator: Emulator, changed: () => void) {
    this.#emulator = emulator;
    this.#changed = changed;
  }

  get state(): DemoState {
    return { ...this.#settings, connections: this.#emulator.connections.length };
  }

  set({ organization, ...settings }: Change): void {
    const next = { ...this.#settings, ...settings };
    // A failure without a number is the next one; no failure has none to come.
    const failures = settings.failure && settings.failures === undefined ? 1 : next.failures;
    this.#settings = next.failure ? { ...next, failures } : { ...next, failures: 0 };
    this.#emulator.latency = next.latency;
    this.#emulator.scopes = next.access === 'full' ? ALL_SCOPES : [READ_SCOPE];
    if (organization) this.#emulator.reset(stateOf(organization));
    this.#changed();
  }

  /** Everything as it was in the beginning. */
  reset(): void {
    this.set({ ...DEFAULTS, organization: 'acme' });
  }

  /** Lets this request go wrong if it is one that should. To be called before the emulator gets it. */
  prepare({ method, path }: { readonly method: string; readonly path: string }): void {
    const { failure, failures, failing } = this.#settings;
    const isMeant = failing === 'any' || (failing === 'reading') === (method === 'GET');
    if (!failure || !isMeant) return;
    const matching = (request: { method: string; path: string }) =>
      request.method === method && request.path === path;
    this.#emulator.failNext(failureOf(failure), { matching });
    this.#settings = { ...this.#settings, failures: failures - 1, failure: failures > 1 ? failure : null };
    this.#changed();
  }
}

function failureOf(name: FailureName): Failure {
  return /^\d/.test(name) ? { status: Number(name) } : (name as Exclude<Failure, object>);
}

function stateOf(organization: Organization): EmulatorState {
  const seed = seedState();
  if (organization === 'acme') return seed;
  if (organization === 'last-enabled') return { ...seed, connections: withOneEnabled(seed.connections) };
  return { ...seed, connections: organization === 'empty' ? [] : manyConnections(1000), users: {} };
}

/** Only the first one is enabled: switching it off asks. */
function withOneEnabled(connections: EmulatorState['connections']): EmulatorState['connections'] {
  return connections.map((connection, index) => ({ ...connection, is_enabled: index === 0 }));
}
