/** When an update takes away what has the focus, gives it to something near instead of letting it fall to the page. */
import type { ReactiveController } from 'lit';
import type { ReactiveElement } from 'lit';

export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: string;
  #hadFocus = false;

  /** @param fallback the selector of what takes over; it can be focused and is always there */
  constructor(host: ReactiveElement, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#hadFocus && !root?.activeElement)
      root?.querySelector<HTMLElement>(this.#fallback)?.focus({ preventScroll: true });
  }
}
