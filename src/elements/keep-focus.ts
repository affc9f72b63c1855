/** When an update takes away what has the focus, gives it to something near instead of letting it fall to the page. */
import type { ReactiveController } from 'lit';
import type { ReactiveElement } from 'lit';

export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: string;
  #hadFocus = false;
  #switch: Element | null | undefined;

  /** @param fallback the selector of what takes over where no switch beside it can; it can be focused and is always there */
  constructor(host: ReactiveElement, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#hadFocus = Boolean(focused);
    this.#switch = focused?.closest('.toggle')?.querySelector('.switch');
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.#hadFocus || root.activeElement) return;
    const next = this.#switch?.isConnected ? this.#switch : root.querySelector(this.#fallback);
    (next as HTMLElement | null)?.focus({ preventScroll: true });
  }
}
