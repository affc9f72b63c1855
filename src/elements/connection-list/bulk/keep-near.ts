/** When what has the focus goes away with a selection, a message or a question, gives it to the bar, or to what is left. */
import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-context.js';

/** The first of them that is there takes over; a page with a heading of its own does not show ours. */
const NEAR = ['.selection', '.heading', '.content'];
/** What goes away. */
const OURS = '.selection, .several, .several-question';

export class KeepNear implements ReactiveController {
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
    // A dialog gives it back to its opener, and the list keeps it somewhere inside.
    if (now && now !== focused && !now.matches('.content')) return;
    const near = NEAR.map((selector) => root.querySelector<HTMLElement>(selector));
    near.find((element) => element?.checkVisibility())?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('.idle .selection-tools');
}
