/** A store with a clock that stands still and a channel on which the test speaks as another tab. */
import type { Connection } from '../../src/model/connection.js';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { ControlledTransport } from '../helpers/controlled-transport.js';

export interface ListeningPage {
  readonly store: OrganizationStore;
  readonly transport: ControlledTransport;
  readonly clock: { time: number };
  /** How often the listener was called. */
  readonly calls: { count: number };
  readonly leave: () => void;
  /** Another tab of the same organization says that it has changed a connection; null when it was removed. */
  readonly hear: (change: {
    readonly id: string;
    readonly sentAt: number;
    readonly answeredAt: number;
    readonly connection: Connection | null;
    readonly isNew?: boolean;
    readonly hasNewOptions?: boolean;
  }) => void;
}

/** @param connections the list; without it, nothing was read yet */
export async function openListening(connections?: readonly Connection[]): Promise<ListeningPage> {
  const transport = Object.assign(new ControlledTransport(), { channel: () => 'org_1' });
  const clock = { time: 1_000 };
  let listener: ((event: { readonly data: unknown }) => void) | null = null;
  const channel = {
    set onmessage(next: typeof listener) {
      listener = next;
    },
    postMessage: () => {},
    close: () => {},
  };
  const store = new OrganizationStore({
    transport,
    clock: { now: () => clock.time, sleep: () => Promise.resolve() },
    openChannel: () => channel,
  });
  const calls = { count: 0 };
  const leave = store.subscribe(() => calls.count++);
  if (connections) {
    const list = store.ensureList();
    await transport.last.answer(connections);
    await list;
  }
  const hear: ListeningPage['hear'] = (change) => listener?.({ data: { organization: 'org_1', ...change } });
  return { store, transport, clock, calls, leave, hear };
}
