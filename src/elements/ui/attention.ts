/** Calls an element back when its page is focused or visible again, or the device is back online, to refresh its data. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Attention implements ReactiveController {
  readonly #attend: (isBackOnline: boolean) => void;

  /** @param attend called with whether the device is back online; not while the page is hidden */
  constructor(host: ReactiveControllerHost, attend: (isBackOnline: boolean) => void) {
    this.#attend = attend;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focus', this);
    addEventListener('online', this);
    document.addEventListener('visibilitychange', this);
  }

  hostDisconnected(): void {
    removeEventListener('focus', this);
    removeEventListener('online', this);
    document.removeEventListener('visibilitychange', this);
  }

  handleEvent({ type }: Event): void {
    if (document.visibilityState === 'visible') this.#attend(type === 'online');
  }
}
