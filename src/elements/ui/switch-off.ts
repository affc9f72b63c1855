/** Switches a connection off instead of removing it, in elements without a switch. */
import { ConnectionToggledEvent, ConnectionToggleEvent } from '../../events.js';
import type { Connection } from '../../model/connection.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { TransportError } from '../../transport/transport-error.js';

/** Called with the outcome, unless the element has left the page. */
export interface SwitchOffOutcome {
  readonly done: () => void;
  readonly failed: (error: TransportError) => void;
}

/** Asks the page, as a switch does, but not the admin, because the removal dialog has already explained the effect. */
export function switchOff(
  host: HTMLElement,
  store: OrganizationStore | undefined,
  connection: Connection,
  outcome: SwitchOffOutcome,
): void {
  const { id } = connection;
  if (!store || id === null) return;
  const proceed = () => void save(host, store, id, outcome);
  const asked = new ConnectionToggleEvent(connection, false, store.lockOutReasons(id), proceed);
  if (host.dispatchEvent(asked)) proceed();
}

async function save(
  host: HTMLElement,
  store: OrganizationStore,
  id: string,
  { done, failed }: SwitchOffOutcome,
): Promise<void> {
  try {
    const confirmed = await store.setEnabled(id, false);
    if (!host.isConnected) return;
    done();
    host.dispatchEvent(new ConnectionToggledEvent(confirmed));
  } catch (thrown) {
    failed(thrown as TransportError);
  }
}
