/** Moves the focus to the selection bar, or another visible element, when the focused button or message disappears. */
import type { ReactiveController } from 'lit';
import { isVisible } from '../../ui/focus/is-visible.js';
import type { ListHost } from '../list-context.js';

/** The first visible one gets the focus. A page with a heading of its own hides the kit's. */
const FALLBACKS = ['.selection', '.heading', '.content'];
/** The selection's elements that can disappear. */
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
    fallbacks.find((element) => element && isVisible(element))?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('.idle .selection-tools');
}
