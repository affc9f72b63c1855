/** Switches a connection off instead of removing it, where there is no switch to do that. */
import { ConnectionToggledEvent, ConnectionToggleEvent } from '../events.js';
import type { Connection } from '../model/connection.js';
import type { OrganizationStore } from '../store/organization-store.js';
import type { TransportError } from '../transport/transport-error.js';

/** Told what became of it; not once the element has left the page. */
export interface SwitchedOff {
  readonly done: () => void;
  readonly failed: (error: TransportError) => void;
}

/** Asks the page, as a switch does; the dialog before it has told the person what follows. */
export function switchOff(
  host: HTMLElement,
  store: OrganizationStore | undefined,
  connection: Connection,
  told: SwitchedOff,
): void {
  const reasons = store?.lockOutReasons(connection.id ?? '') ?? [];
  const proceed = () => void save(host, store, connection.id ?? '', told);
  if (host.dispatchEvent(new ConnectionToggleEvent(connection, false, reasons, proceed))) proceed();
}

async function save(
  host: HTMLElement,
  store: OrganizationStore | undefined,
  id: string,
  { done, failed }: SwitchedOff,
): Promise<void> {
  try {
    const confirmed = await store?.setEnabled(id, false);
    if (!confirmed || !host.isConnected) return;
    done();
    host.dispatchEvent(new ConnectionToggledEvent(confirmed));
  } catch (thrown) {
    const error = thrown as TransportError;
    if (error.code !== 'aborted' && host.isConnected) failed(error);
  }
}
