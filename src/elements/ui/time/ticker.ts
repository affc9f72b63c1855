/** Re-renders an element when a time that it shows is out of date. It affects only the display, no state. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { viewOf } from '../page/view.js';

export class Ticker implements ReactiveController {
  readonly #host: ReactiveElement;
  #stop = () => {};

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Re-renders the host once after a number of milliseconds. A new call replaces the last one. */
  updateIn(milliseconds: number): void {
    this.#stop();
    // An element can render once more after it has left the page.
    if (!this.#host.isConnected) return;
    // The element's own window: browsers slow down the timers of windows that nobody sees.
    const view = viewOf(this.#host);
    const timer = view.setTimeout(() => this.#host.requestUpdate(), milliseconds);
    this.#stop = () => view.clearTimeout(timer);
  }

  hostDisconnected(): void {
    this.#stop();
  }
}
