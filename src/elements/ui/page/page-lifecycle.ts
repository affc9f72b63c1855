/** What a store does when its page is left for another one, and when the browser shows that page again as it was. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationStore } from '../../../store/organization-store.js';
import { viewOf } from './view.js';

export class PageLifecycle implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => OrganizationStore | undefined;
  #window!: Window;

  /** @param store the one that the host is responsible for */
  constructor(host: ReactiveControllerHost & HTMLElement, store: () => OrganizationStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = viewOf(this.#host);
    this.#window.addEventListener('pagehide', this);
    this.#window.addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    this.#window.removeEventListener('pagehide', this);
    this.#window.removeEventListener('pageshow', this);
  }

  handleEvent({ type, persisted }: PageTransitionEvent): void {
    if (type === 'pagehide') this.#store()?.flush();
    // Somebody else might be signed in by now, or nobody.
    else if (persisted) this.#store()?.restart();
  }
}
