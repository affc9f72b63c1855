/** Calls an element back when its page is focused or visible again, or the device is back online, to refresh its data. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { ofPage, viewOf } from './page/view.js';

export class Attention implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #attend: (isBackOnline: boolean) => void;
  #listening!: AbortController;

  /** @param attend called with whether the device is back online; not while the page is hidden */
  constructor(host: ReactiveElement, attend: (isBackOnline: boolean) => void) {
    this.#host = host;
    this.#attend = attend;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const view = viewOf(this.#host);
    view.addEventListener('focus', this, { signal });
    view.addEventListener('online', this, { signal });
    this.#host.ownerDocument.addEventListener('visibilitychange', this, { signal });
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  handleEvent({ type }: Event): void {
    if (ofPage(this.#host, 'visibilityState') === 'visible') this.#attend(type === 'online');
  }
}
