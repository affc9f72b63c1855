/**
 * Reports failures: fires `org-error` for the page, and returns whether the caller still has to show the error. All
 * failures are reported here.
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
 * - `shown`: the session has ended, which was already reported for another request; the element shows only what failed.
 * - `handled`: the page shows it in its own way (`preventDefault()`).
 * - `none`: the request was aborted, another session answers, which `session-notice.ts` says once for all, or the element has
 *   left the page.
 */
export type Reported = 'show' | 'shown' | 'handled' | 'none';

/** All others are changes, which are finished also when the element has left the page. */
const READS: readonly OrgAction[] = ['list', 'read'];

/** Reports the failures of one element and of the elements inside it. */
export class ErrorReporter {
  readonly #host: ReactiveElement;
  readonly #store: () => OrganizationStore | undefined;
  readonly #handled = new WeakSet<TransportError>();

  constructor(host: ReactiveElement, store: () => OrganizationStore | undefined) {
    this.#host = host;
    this.#store = store;
    // Elements inside, such as a form in a dialog, have their own reporters. The page's listeners run after this one.
    host.addEventListener('org-error', (event) =>
      queueMicrotask(() => event.defaultPrevented && this.#handle(event.error)),
    );
  }

  /**
   * Reports a failure. Several requests that fail because one session has ended fire `org-error` once.
   *
   * @param connection the affected connection, if known
   */
  report(error: TransportError, action: OrgAction, connection?: Connection): Reported {
    const store = this.#store();
    if (error.code === 'aborted') return 'none';
    if (!this.#host.isConnected) return this.#reportLate(error, action, connection);
    if (store?.sessionTeller.covers(error)) return 'none';
    if (error.code === 'unauthorized' && store?.signedOut !== error) return 'shown';
    return this.tell(error, action, connection);
  }

  /** Fires `org-error`, whatever others have reported. */
  tell(error: TransportError, action: OrgAction, connection?: Connection): 'show' | 'handled' {
    if (this.#host.dispatchEvent(new OrgErrorEvent(error, action, connection))) return 'show';
    this.#handle(error);
    return 'handled';
  }

  /** Whether the page shows this error in its own way. */
  isHandled(error: TransportError | undefined): boolean {
    return error !== undefined && this.#handled.has(error);
  }

  /** A change has failed after the element has left: only the document can still hear of it. */
  #reportLate(error: TransportError, action: OrgAction, connection: Connection | undefined): Reported {
    if (READS.includes(action)) return 'none';
    if (this.#host.ownerDocument.dispatchEvent(new OrgErrorEvent(error, action, connection))) return 'none';
    this.#store()?.dismissFailures(error);
    return 'handled';
  }

  #handle(error: TransportError): void {
    this.#handled.add(error);
    this.#host.requestUpdate();
  }
}
