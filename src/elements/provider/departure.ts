/**
 * What a provider leaves behind that has left the page, such as in a single-page application: changes under way, and failures
 * that nobody has seen. The next provider of the document takes them over, if it is for the same session.
 */
import type { OrganizationStore } from '../../store/organization-store.js';
import { followProviders } from '../ui/context.js';

/** A provider, as another one sees it. */
export interface Heir extends HTMLElement {
  readonly store: OrganizationStore;
  takeOver(store: OrganizationStore, session: readonly unknown[] | undefined): void;
}

export class Departure {
  readonly #host: Heir;
  readonly #session: () => readonly unknown[] | undefined;

  /** The provider is back, or nothing is left to be taken over. */
  end = (): void => {};

  /** @param session what the page says of the session; undefined where only an answer can tell it */
  constructor(host: Heir, session: () => readonly unknown[] | undefined) {
    this.#host = host;
    this.#session = session;
  }

  /** The provider has left. A move within the page ends it at once. */
  begin(): void {
    const { store, ownerDocument, constructor } = this.#host;
    if (!store.isUnfinished) return;
    const offer = (other: EventTarget | null | undefined) => {
      if (!store.isUnfinished) this.end();
      else if (other instanceof constructor && other !== this.#host)
        (other as Heir).takeOver(store, this.#session());
    };
    this.end = followProviders(ownerDocument, offer);
    // The next one might have come before this one has left.
    for (const other of ownerDocument.querySelectorAll(this.#host.localName)) offer(other);
    void store.settled().then(() => store.isUnfinished || this.end());
  }
}
