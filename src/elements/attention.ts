/** Tells an element when a person turns to its page again, or when the device is back online: its data may have grown old. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Attention implements ReactiveController {
  readonly #attend: (isBackOnline: boolean) => void;

  /** @param attend not called while the page is hidden */
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
