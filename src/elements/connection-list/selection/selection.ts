/** The selection of a list: its checkboxes, and the bar that changes all selected connections. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Connection } from '../../../model/connection.js';
import { isSame } from '../../../model/same.js';
import { addStyles } from '../../../styles/add.js';
import { keepUncovered } from '../../ui/focus/uncovered.js';
import { onceGone } from '../../ui/page/once-gone.js';
import { viewOf } from '../../ui/page/view.js';
import { RowMotion } from '../../ui/table/row-motion.js';
import { removal } from '../../../localize/en/removal.js';
import { selection } from '../../../localize/en/selection.js';
import type { ListContext } from '../list-context.js';
import { BarFocus } from './bar-focus.js';
import { renderBar, type BarButton } from './bar.template.js';
import { BulkChange } from './bulk-change.js';
import { remove, switchOff, switchOn, type Change, type SelectionContext } from './change.js';
import { isAddressable, SelectedIds, type Addressable } from './selected-ids.js';
import { selectionStyles } from './selection.styles.js';

/** The connections of a list, in the order in which it shows them. */
export interface Listed {
  readonly all: readonly Connection[];
  /** Those that match the search, on all pages. */
  readonly found: readonly Connection[];
  /** Those on the current page. */
  readonly shown: readonly Connection[];
}

export class Selection implements ReactiveController {
  readonly #context: SelectionContext;
  readonly #selected = new SelectedIds();
  readonly #bulkChange: BulkChange;
  #listed: Listed = { all: [], found: [], shown: [] };
  /** Whether Shift was held when Space was pressed: not every browser reports it with the click. */
  #isWithShift = false;
  #organization: readonly unknown[] | undefined;
  #hasDock = false;
  readonly #uncoverFocused: () => void;

  constructor(context: ListContext) {
    this.#context = { ...context, localize: context.localize.with(removal).with(selection) };
    this.#bulkChange = new BulkChange(this.#context);
    const root = context.host.renderRoot as ShadowRoot;
    addStyles(root, viewOf(context.host), selectionStyles);
    new BarFocus(context.host);
    this.#uncoverFocused = keepUncovered(root, '.selection-place', '.table, .pager');
    new RowMotion(context.host, () => this.#bulkChange.progress !== undefined);
    context.host.addController(this);
  }

  hostUpdate(): void {
    const store = this.#context.store();
    const organization = [store, store?.epoch];
    if (this.#organization && !isSame(this.#organization, organization)) this.#forget();
    this.#organization = organization;
    const { value } = store?.list ?? {};
    if (value) this.#bulkChange.keepFor(value.connections);
  }

  hostDisconnected(): void {
    onceGone(this.#context.host, () => this.#bulkChange.leave());
  }

  has(id: string | null): boolean {
    return this.#selected.has(id);
  }

  /** The checkbox in the head of the table, which selects all matches, on all pages. */
  renderSelectAll(): TemplateResult {
    // In narrow layouts, the checkbox is in the bar, and the column still needs a name.
    return html`${this.#renderSelectAll()}<span class="select-all-name">${this.#selectAllText()}</span>`;
  }

  /** The checkbox of a row. With Shift, it selects everything from the last one to this one. */
  renderSelect(connection: Connection, label: string): TemplateResult | typeof nothing {
    if (!isAddressable(connection)) return nothing;
    return html`<label class="select"
      ><input
        type="checkbox"
        part="select"
        aria-label=${this.#context.localize.text('select', label)}
        .checked=${live(this.has(connection.id))}
        @keydown=${this.#noteShift}
        @click=${(event: MouseEvent) => this.#press(event, connection)}
    /></label>`;
  }

  /** Call this before the checkboxes are rendered. */
  show(listed: Listed): void {
    this.#listed = listed;
    this.#selected.keep(listed.all);
  }

  /**
   * The outcome of the last change, and the bar while something is selected or being changed. Both are at the bottom edge of
   * the window, as long as the list is longer.
   *
   * @param isOffered whether there is something to select
   */
  renderDock(isOffered: boolean): TemplateResult | typeof nothing {
    const parts = [this.#bulkChange.renderMessage(), this.#renderBar(isOffered)];
    const hadDock = this.#hasDock;
    this.#hasDock = parts.some((part) => part !== nothing);
    if (!this.#hasDock) return nothing;
    if (!hadDock) void this.#context.host.updateComplete.then(this.#uncoverFocused);
    return html`<div class="selection-place" part="selection-place">${parts}</div>`;
  }

  /** The number of selected connections and the buttons that change them, or the progress of a running change. */
  #renderBar(isOffered: boolean): TemplateResult | typeof nothing {
    const selected = this.#selected.among(this.#listed.all);
    const { progress } = this.#bulkChange;
    if (!progress && !(isOffered && selected.length > 0)) return nothing;
    return renderBar(this.#context.localize, {
      count: selected.length,
      countText: this.#countText(),
      buttons: [switchOn, switchOff, remove].map((change) => this.#button(change, selected)),
      progress,
      selectAll: this.#renderSelectAll(),
      clear: () => this.#clear(),
      stop: () => this.#bulkChange.stop(),
    });
  }

  /** The dialog that is open. */
  render(): TemplateResult | typeof nothing {
    return this.#bulkChange.render();
  }

  #renderSelectAll(): TemplateResult {
    const selectable = this.#listed.found.filter(isAddressable);
    const selected = this.#selected.among(selectable).length;
    const isAll = selected > 0 && selected === selectable.length;
    const select = ({ currentTarget }: Event) => {
      const { checked } = currentTarget as HTMLInputElement;
      this.#update(() => this.#selected.set(selectable, checked));
    };
    return html`<label class="select"
      ><input
        type="checkbox"
        part="select"
        aria-label=${this.#selectAllText()}
        .checked=${live(isAll)}
        .indeterminate=${live(selected > 0 && !isAll)}
        @change=${select}
    /></label>`;
  }

  /** If there are other pages, the text includes the number of connections. */
  #selectAllText(): string {
    const { localize } = this.#context;
    const { found, shown } = this.#listed;
    if (found.length <= shown.length) return localize.text('selectAll');
    return localize.text('selectAllOf', found.filter(isAddressable).length);
  }

  /** How many are selected, and how many of them are not shown: on other pages, or hidden by the search. */
  #countText(): string {
    const { localize } = this.#context;
    const { all, shown } = this.#listed;
    const count = this.#selected.among(all).length;
    const notShown = count - this.#selected.among(shown).length;
    return notShown > 0
      ? localize.text('selectedNotShown', count, notShown)
      : localize.text('selected', count);
  }

  #button(change: Change, selected: readonly Addressable[]): BarButton {
    const { localize, store: getStore } = this.#context;
    const store = getStore();
    const isVain = selected.every((connection) => !store || change.whyNot(store, localize, connection));
    return { change, isVain, press: () => this.#bulkChange.begin(change, selected) };
  }

  #clear(): void {
    this.#update(() => this.#selected.clear());
  }

  readonly #noteShift = ({ key, shiftKey }: KeyboardEvent): void => {
    this.#isWithShift = key === ' ' && shiftKey;
  };

  #press(event: MouseEvent, connection: Connection): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    const isRange = event.shiftKey || this.#isWithShift;
    this.#isWithShift = false;
    this.#update(() =>
      isRange
        ? this.#selected.pressRange(connection, checked, this.#listed.found)
        : this.#selected.press(connection, checked),
    );
  }

  /** Announces how many are selected, and with the first ones where the bar has appeared. */
  #update(change: () => void): void {
    const { host, announcer, localize } = this.#context;
    const wasEmpty = this.#selected.isEmpty;
    change();
    const text = this.#countText();
    announcer.announce(wasEmpty ? localize.text('selectionHint', text) : text);
    host.requestUpdate();
  }

  #forget(): void {
    this.#selected.clear();
    this.#bulkChange.forget();
  }
}
