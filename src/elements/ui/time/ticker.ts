/** Re-renders an element when what it says about the time is out of date. A timer of display: it decides no state. */
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
