/** Moves the focus to the bar, or to what is left, when the button, message or question that has it goes away. */
import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-context.js';

/** The first of them that is visible gets the focus; a page with a heading of its own does not show ours. */
const FALLBACKS = ['.selection', '.heading', '.content'];
/** What goes away. */
const OURS = '.selection, .selection-result, .selection-question';

export class BarFocus implements ReactiveController {
  readonly #host: ListHost;
  #focused: Element | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#root?.activeElement;
    this.#focused = focused?.closest(OURS) ? focused : undefined;
  }

  hostUpdated(): void {
    const [focused, root] = [this.#focused, this.#root];
    if (!root || !focused || isThere(focused)) return;
    const now = root.activeElement;
    // A dialog returns the focus to its opener, and the list keeps it somewhere inside.
    if (now && now !== focused && !now.matches('.content')) return;
    const fallbacks = FALLBACKS.map((selector) => root.querySelector<HTMLElement>(selector));
    fallbacks.find((element) => element?.checkVisibility())?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('.idle .selection-tools');
}
