/** Moves the focus to an element nearby when an update removes the one that has it, so that it never falls to the body. */
import type { ReactiveController, ReactiveElement } from 'lit';

export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #fallback: string;
  #hadFocus = false;
  #switch: Element | null | undefined;

  /** @param fallback the selector of a focusable element that gets the focus if no switch is nearby */
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
