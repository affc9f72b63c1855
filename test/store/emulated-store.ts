/** A store over the emulator, with a clock of its own, and answers that can be lost on their way. */
import { OrganizationStore } from '../../src/store/organization-store.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { VirtualClock } from '../helpers/virtual-clock.js';

export interface EmulatedStore {
  readonly store: OrganizationStore;
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  /** Loses the answer to the next request with this method, after the server has done what it asks for. */
  readonly lose: (method: string) => void;
  /** `METHOD /path` of all requests so far. */
  readonly sent: () => string[];
}

export function openEmulatedStore(options: EmulatorOptions = {}): EmulatedStore {
  const clock = new VirtualClock();
  const emulator = createEmulator({ rateLimit: null, clock, ...options });
  const lost: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const answer = await emulator.fetch(url, init);
    const index = lost.indexOf(init.method ?? 'GET');
    if (index < 0) return answer;
    lost.splice(index, 1);
    throw new TypeError('The answer is lost');
  };
  const pace = { read: 1000, write: 1000 };
  const address = { baseUrl: 'https://acme.example/my-org' };
  const transport = createMyOrganizationTransport({ ...address, fetch, clock, pace });
  const store = new OrganizationStore({ transport, clock, openChannel: () => undefined });
  store.subscribe(() => {});
  return {
    store,
    emulator,
    clock,
    lose: (method) => void lost.push(method),
    sent: () => emulator.requests.map(({ method, path }) => `${method} ${path}`),
  };
}
