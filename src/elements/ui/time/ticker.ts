/** Re-renders an element when a time that it shows is out of date. It affects only the display, no state. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Re-renders the host once after a number of milliseconds. A new call replaces the last one. */
  updateIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
