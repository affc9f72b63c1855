/** Shows how long a request still waits. Only shows: when it is sent is decided elsewhere. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whole seconds until then, at least 0. Updates the host when that changes, as long as it goes on asking.
   *
   * @param until epoch milliseconds
   */
  secondsUntil(until: number): number {
    const left = Math.max(0, until - Date.now());
    clearTimeout(this.#timer);
    if (left > 0) this.#timer = setTimeout(() => this.#host.requestUpdate(), left % 1000 || 1000);
    return Math.ceil(left / 1000);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
