/** A store with a subscriber, a clock that stands still, and a transport answered by hand. */
import { OrganizationStore } from '../../src/store/organization-store.js';
import { systemClock } from '../../src/transport/http/clock.js';
import type { Connection } from '../../src/model/connection.js';
import { ControlledTransport, settled, type Call } from '../helpers/controlled-transport.js';
import { waitUntil } from '../helpers/wait-until.js';

export interface StorePage {
  readonly store: OrganizationStore;
  readonly transport: ControlledTransport;
  readonly clock: { time: number };
  /** How often the listener was called. */
  readonly changes: { count: number };
  readonly leave: () => void;
}

/** @param connections the list; without it, nothing was read yet */
export async function openStore(connections?: readonly Connection[]): Promise<StorePage> {
  const transport = new ControlledTransport();
  const clock = { time: 1_000_000 };
  const store = new OrganizationStore({ transport, clock: { ...systemClock, now: () => clock.time } });
  const changes = { count: 0 };
  const leave = store.subscribe(() => changes.count++);
  if (connections) {
    const list = store.ensureList();
    await transport.last.answer(connections);
    await list;
  }
  return { store, transport, clock, changes, leave };
}

/** The latest call of this method, once one is made. */
export async function called({ transport }: StorePage, method: Call['method']): Promise<Call> {
  await waitUntil(() => transport.of(method).length > 0, `${method} was not called`);
  await settled();
  return transport.of(method).at(-1)!;
}
