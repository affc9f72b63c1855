/** Re-renders an element when a time that it shows is out of date. It affects only the display, no state. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { viewOf } from '../page/view.js';

export class Ticker implements ReactiveController {
  readonly #host: ReactiveElement;
  #stop = () => {};
  /** When the next update is due, in milliseconds, by a clock that nobody sets. */
  #dueAt = Infinity;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Re-renders the host once after a number of milliseconds, or earlier, if an earlier call needs that. */
  updateIn(milliseconds: number): void {
    const dueAt = performance.now() + milliseconds;
    // An element can render once more after it has left the page.
    if (dueAt >= this.#dueAt || !this.#host.isConnected) return;
    this.#stop();
    this.#dueAt = dueAt;
    // The element's own window: browsers slow down the timers of windows that nobody sees.
    const view = viewOf(this.#host);
    const update = () => {
      this.#stop();
      this.#host.requestUpdate();
    };
    const timer = view.setTimeout(update, milliseconds);
    this.#stop = () => {
      view.clearTimeout(timer);
      this.#dueAt = Infinity;
    };
  }

  hostDisconnected(): void {
    this.#stop();
  }
}
