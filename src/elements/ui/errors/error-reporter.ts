/**
 * The one place where failures are reported: to the page, as `org-error`, and to the caller, who shows what the page does
 * not handle.
 */
import type { ReactiveElement } from 'lit';
import { OrgErrorEvent, type OrgAction } from '../../../events.js';
import type { Connection } from '../../../model/connection.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { TransportError } from '../../../transport/transport-error.js';

/**
 * What is left to do about a failure.
 *
 * - `show`: the element shows and announces it.
 * - `shown`: the session has ended, and that was reported with another request; only what did not happen is left to say.
 * - `handled`: the page shows it in its own way (`preventDefault()`).
 * - `none`: nobody waits for it any more.
 */
export type Reported = 'show' | 'shown' | 'handled' | 'none';

/** Reports the failures of one element and of the elements inside it. */
export class ErrorReporter {
  readonly #host: ReactiveElement;
  readonly #store: () => OrganizationStore | undefined;
  readonly #handled = new WeakSet<TransportError>();

  constructor(host: ReactiveElement, store: () => OrganizationStore | undefined) {
    this.#host = host;
    this.#store = store;
    // Elements inside, such as a form in a dialog, have reporters of their own. Their page listeners are called after this one.
    host.addEventListener('org-error', (event) =>
      queueMicrotask(() => event.defaultPrevented && this.#handle(event.error)),
    );
  }

  /**
   * Reports a failure. Several requests that fail because one session has ended fire `org-error` once.
   *
   * @param connection the one that it is about, as far as is known
   */
  report(error: TransportError, action: OrgAction, connection?: Connection): Reported {
    if (error.code === 'aborted' || !this.#host.isConnected) return 'none';
    if (error.code === 'unauthorized' && this.#store()?.signedOut !== error) return 'shown';
    if (this.#host.dispatchEvent(new OrgErrorEvent(error, action, connection))) return 'show';
    this.#handle(error);
    return 'handled';
  }

  /** Whether the page shows this error in its own way. */
  isHandled(error: TransportError | undefined): boolean {
    return error !== undefined && this.#handled.has(error);
  }

  #handle(error: TransportError): void {
    if (this.#handled.has(error)) return;
    this.#handled.add(error);
    this.#host.requestUpdate();
  }
}
