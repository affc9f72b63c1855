/** A page, the server that stands behind it where there is one, and Auth0, in one process: all requests are counted. */
import { OrganizationStore } from '../../../src/store/organization-store.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/testing/index.js';
import { SimulatedClock } from '../clock.js';
import { createPages, type Mode } from './modes.js';

/** What reaches Auth0: requests that its limits for the API count, and what else a mode costs. */
export type Kind = 'read' | 'write' | 'token' | 'preflight';

/** One request to Auth0, and when, in epoch milliseconds. */
export interface Sent {
  readonly kind: Kind;
  readonly at: number;
}

/** One admin's page, as the elements use it. */
export interface Page {
  /** Opening the page, and turning to it again. */
  look(): Promise<unknown>;
  /** Off when it is on, on when it is off. */
  switch(): Promise<unknown>;
  /** Opening the dialog that removes. */
  openRemoval(): Promise<unknown>;
  detach(): Promise<unknown>;
  close(): void;
}

/** Where several admins open their pages. */
export interface Site {
  readonly clock: SimulatedClock;
  readonly emulator: Emulator;
  /** Everything since it was emptied last. */
  readonly sent: Sent[];
  /** Resolves with the first 429. */
  readonly limited: Promise<void>;
  /** Opens the page for an admin who has just arrived. */
  openPage(): Page;
}

/** A connection of the emulator that an admin may switch and detach. */
const CONNECTION = 'con_5GkYw8RmTz3NqLpA';

/** A site in this mode. The emulator has no rate limit unless `options` set one. */
export function createSite(mode: Mode, options: EmulatorOptions = {}): Site {
  const clock = new SimulatedClock();
  const emulator = createEmulator({ rateLimit: null, ...options, clock });
  const sent: Sent[] = [];
  let tell: () => void;
  const limited = new Promise<void>((resolve) => (tell = resolve));
  const count = (kind: Kind) => void sent.push({ kind, at: clock.now() });
  const reach = async (url: string, init: RequestInit) => {
    count(init.method === 'GET' ? 'read' : 'write');
    const response = await emulator.fetch(url, init);
    if (response.status === 429) tell();
    return response;
  };
  const { id: organization = '' } = emulator.export().details;
  const nextTransport = createPages[mode]({ clock, count, reach, organization });
  const openPage = () =>
    pageOf(new OrganizationStore({ transport: nextTransport(), clock, openChannel: () => undefined }));
  return { clock, emulator, sent, limited, openPage };
}

/** Each method is what the elements ask of their store (see `ensureList`, `setEnabled` and the others there). */
function pageOf(store: OrganizationStore): Page {
  const leave = store.subscribe(() => {});
  return {
    look: () => store.ensureList(),
    switch: () => store.setEnabled(CONNECTION, store.connection(CONNECTION).value?.isEnabled === false),
    openRemoval: () => store.ensureConfiguration(),
    detach: () => store.remove(CONNECTION, 'detached'),
    close: leave,
  };
}
