/** Updates an element when what it says about time is no longer so. Only shows: no state is decided by it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Updates the host once, after so many milliseconds, unless it asks again before. */
  updateIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), milliseconds);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
