/** Moves the focus to the selection bar or a checkbox when the focused button or message of the selection disappears. */
import type { ReactiveController } from 'lit';
import { isVisible } from '../../ui/focus/is-visible.js';
import type { ListHost } from '../list-context.js';

/** The selection's elements that can disappear. */
const OURS = '.selection-place, .selection-question';
const CHECKBOX = '.select input';
/** The first visible one gets the focus. A page with a heading of its own hides the kit's. */
const FALLBACKS = ['.heading', '.content'];

export class BarFocus implements ReactiveController {
  readonly #host: ListHost;
  #focused: Element | undefined;
  /** The checkbox that was used last: the admin was working there. */
  #checkbox: Element | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#root?.activeElement;
    this.#focused = focused?.closest(OURS) ? focused : undefined;
    if (focused?.matches(CHECKBOX)) this.#checkbox = focused;
  }

  hostUpdated(): void {
    const [focused, root] = [this.#focused, this.#root];
    if (!root || !focused || focused.isConnected) return;
    const now = root.activeElement;
    // A dialog returns the focus to its opener, and the list keeps it somewhere inside.
    if (now && now !== focused && !now.matches('.content')) return;
    const last = this.#checkbox?.isConnected ? this.#checkbox : null;
    const others = [...root.querySelectorAll(CHECKBOX), ...FALLBACKS.map((one) => root.querySelector(one))];
    const next = [root.querySelector('.selection'), last, ...others].find((one) => one && isVisible(one));
    (next as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}
