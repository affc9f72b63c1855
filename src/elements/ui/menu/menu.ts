import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { viewOf } from '../page/view.js';
import { place } from '../popup/place.js';
import { register } from '../register.js';
import { shared } from '../../../styles/shared.js';
import { styles } from './menu.styles.js';

/** One menu item. */
export interface MenuItem {
  readonly text: string;
  /** Why it can't be chosen; undefined if it can. */
  readonly whyNot?: string | undefined;
  readonly isDanger?: boolean;
  readonly choose: () => void;
}

/**
 * The menu of a menu button (WAI-ARIA Authoring Practices, menu button), open as long as it is in the page.
 *
 * @tag org-menu
 * @internal
 * @csspart menu - The menu.
 * @csspart menu-item - One item.
 */
export class OrgMenu extends LitElement {
  static override properties = {
    items: { attribute: false },
    label: {},
    anchor: { attribute: false },
    isFromEnd: { attribute: false },
    close: { attribute: false },
  };

  static override styles = [shared, styles];

  items: readonly MenuItem[] = [];

  /** Its accessible name. */
  label = '';

  /** The menu button. */
  anchor: HTMLElement | undefined;

  /** Whether the last item gets the focus instead of the first. */
  isFromEnd = false;

  /** Called to close the menu, before the focus moves. */
  close: () => void = () => {};

  #typed = '';
  #typedAt = 0;
  #focused: number | undefined;
  /** Whether its button was visible when it was last placed. */
  #wasInView = false;
  #listening!: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    const closeOutside = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(this) && !(this.anchor && path.includes(this.anchor))) this.close();
    };
    const view = viewOf(this);
    view.addEventListener('pointerdown', closeOutside, options);
    view.addEventListener('scroll', () => this.#follow(), options);
    view.addEventListener('resize', () => this.#follow(), options);
    // Within the page, it is moved.
    if (this.hasUpdated) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.anchor?.setAttribute('aria-expanded', 'false');
  }

  override firstUpdated(): void {
    this.#show();
  }

  override render(): TemplateResult {
    return html`
      <div
        class="menu"
        part="menu"
        role="menu"
        popover="manual"
        aria-label=${this.label}
        @keydown=${this.#press}
        @focusout=${this.#leave}
      >
        ${this.items.map(
          ({ text, whyNot, isDanger, choose }) =>
            html`<button
              class="item ${isDanger && !whyNot ? 'danger' : ''}"
              part="menu-item"
              type="button"
              role="menuitem"
              tabindex="-1"
              aria-disabled=${whyNot ? 'true' : nothing}
              @click=${() => whyNot || this.#choose(choose)}
            >
              ${text} ${whyNot ? html`<small>${whyNot}</small>` : nothing}
            </button>`,
        )}
      </div>
    `;
  }

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector('.menu');
  }

  get #buttons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  /** Focuses the button before the chosen action runs, so that a dialog returns the focus there. */
  #choose(choose: () => void): void {
    this.#return();
    choose();
  }

  #return(): void {
    this.anchor?.focus();
    this.close();
  }

  #show(): void {
    if (!this.isConnected) return;
    const menu = this.#menu as HTMLElement;
    try {
      if (!menu.matches(':popover-open')) menu.showPopover();
    } catch {
      // Then it is an ordinary element above the others.
      menu.removeAttribute('popover');
    }
    this.#place();
    this.anchor?.setAttribute('aria-expanded', 'true');
    this.#focus(this.#focused ?? (this.isFromEnd ? -1 : 0));
  }

  #focus(index: number): void {
    this.#focused = index;
    const buttons = this.#buttons;
    buttons.at(index % buttons.length)?.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const focused = this.#buttons.findIndex(
      (button) => button === (this.renderRoot as ShadowRoot).activeElement,
    );
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: focused + 1,
      ArrowUp: focused - 1,
      Home: 0,
      End: -1,
    };
    const move = moves[event.key];
    if (move !== undefined) this.#focus(move);
    else if (event.key === 'Escape') this.#return();
    else if (event.key === 'Tab') {
      // The browser moves the focus on from the button.
      this.#return();
      return;
    } else if (event.key.length === 1 && /\S/.test(event.key) && !event.ctrlKey && !event.metaKey) {
      this.#focusByName(event.key, focused, event.timeStamp);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Letters that are typed in quick succession form the beginning of one name. */
  #focusByName(key: string, focused: number, now: number): void {
    this.#typed = (now - this.#typedAt < 500 ? this.#typed : '') + key.toLocaleLowerCase();
    this.#typedAt = now;
    const names = this.items.map(({ text }) => text.toLocaleLowerCase());
    const from = this.#typed.length > 1 ? focused : focused + 1;
    const order = names.map((_name, index) => (from + index) % names.length);
    const found = order.find((index) => names[index]?.startsWith(this.#typed));
    if (found !== undefined) this.#focus(found);
    else if (this.#typed.length > 1) this.#restart(key, focused, now);
  }

  /** If no name begins with these letters, the last one starts a new search. */
  #restart(key: string, focused: number, now: number): void {
    this.#typed = '';
    this.#focusByName(key, focused, now);
  }

  #leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null && !this.renderRoot.contains(relatedTarget as Node)) this.close();
  }

  /** Keeps the menu at its button, and closes it when that leaves the view. The page can still be scrolling to it. */
  #follow(): void {
    const wasInView = this.#wasInView;
    this.#place();
    if (wasInView && !this.#wasInView) this.close();
  }

  #place(): void {
    const menu = this.#menu;
    if (menu && this.anchor) this.#wasInView = place(menu, this.anchor, 'end');
  }
}

register('org-menu', OrgMenu);

declare global {
  interface HTMLElementTagNameMap {
    'org-menu': OrgMenu;
  }
}
