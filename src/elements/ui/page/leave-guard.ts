/** Makes the browser ask before the admin leaves the page, as long as something would be lost. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewOf } from './view.js';

export class LeaveGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isNeeded: () => boolean;
  #listening: AbortController | undefined;

  /** @param isNeeded is asked after each update of the host */
  constructor(host: ReactiveControllerHost & Element, isNeeded: () => boolean) {
    [this.#host, this.#isNeeded] = [host, isNeeded];
    host.addController(this);
  }

  hostUpdated(): void {
    this.#guard(this.#isNeeded() && this.#host.isConnected);
  }

  hostDisconnected(): void {
    this.#guard(false);
  }

  #guard(isNeeded: boolean): void {
    if (isNeeded === Boolean(this.#listening)) return;
    this.#listening?.abort();
    this.#listening = isNeeded ? new AbortController() : undefined;
    const { signal } = this.#listening ?? {};
    if (signal)
      viewOf(this.#host).addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  }
}
