/** Choosing several rows, and what can be done with them at once. Loaded when a list is `selectable`. */
import '../connection-list.js'; // It loads this: so bundlers make no file of what both use.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Connection } from '../../../model/connection.js';
import { isSame } from '../../../model/same.js';
import { addStyles } from '../../../styles/add.js';
import { notices } from '../../../styles/notices.js';
import type { ListContext } from '../list-context.js';
import { RowMotion } from '../row-motion.js';
import { renderBar, type BarButton } from './bar.template.js';
import { remove, switchOff, switchOn, type Change } from './change.js';
import { Choice, isAddressable, type Addressable } from './choice.js';
import { KeepNear } from './keep-near.js';
import { styles } from './selection.styles.js';
import { Several } from './several.js';

export class Selection implements ReactiveController {
  readonly #context: ListContext;
  readonly #choice = new Choice();
  readonly #several: Several;
  /** The rows as they stand on the page. */
  #shown: readonly Connection[] = [];
  /** Whether the Space key that is being pressed is pressed with Shift: not every browser tells the click. */
  #isWithShift = false;
  #organization: readonly unknown[] | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    this.#several = new Several(context);
    addStyles(context.host.renderRoot, notices, styles);
    new KeepNear(context.host);
    new RowMotion(context.host, () => this.#several.progress !== undefined);
    context.host.addController(this);
  }

  hostUpdate(): void {
    const store = this.#context.store();
    const organization = [store, store?.epoch];
    if (this.#organization && !isSame(this.#organization, organization)) this.#forget();
    this.#organization = organization;
  }

  hostDisconnected(): void {
    this.#several.leave();
  }

  /** Whether it is chosen. */
  has(id: string | null): boolean {
    return this.#choice.has(id);
  }

  /** The box that chooses all that are shown, for the head of the table. */
  renderChooseAll(shown: readonly Connection[]): TemplateResult {
    // The name of the column is there also where the box is in the bar.
    return html`${this.#renderChooseAll(shown)}<span class="choose-name"
        >${this.#context.localize.text('chooseAll')}</span
      >`;
  }

  /** The box that chooses one; with Shift, everything from the last one to this one. One without an id has none. */
  renderChoose(connection: Connection, label: string): TemplateResult | typeof nothing {
    if (!isAddressable(connection)) return nothing;
    return html`<label class="choose"
      ><input
        type="checkbox"
        part="select"
        aria-label=${this.#context.localize.text('choose', label)}
        .checked=${live(this.has(connection.id))}
        @keydown=${this.#noteShift}
        @click=${(event: MouseEvent) => this.#press(event, connection)}
    /></label>`;
  }

  /**
   * How many are chosen, and the buttons; while it is being done, how far it is.
   *
   * @param shown those of them that a search lets through
   */
  renderBar(all: readonly Connection[], shown: readonly Connection[]): TemplateResult {
    this.#shown = shown;
    this.#choice.keep(all);
    const chosen = this.#choice.among(all);
    return renderBar(this.#context.localize, {
      count: chosen.length,
      buttons: [switchOn, switchOff, remove].map((change) => this.#button(change, chosen)),
      progress: this.#several.progress,
      chooseAll: this.#renderChooseAll(shown),
      clear: () => this.#clear(),
      stop: () => this.#several.stop(),
    });
  }

  /** What became of the last thing that was done. */
  renderMessage(): TemplateResult | typeof nothing {
    return this.#several.renderMessage();
  }

  /** The dialog that is open. */
  render(): TemplateResult | typeof nothing {
    return this.#several.render();
  }

  #renderChooseAll(shown: readonly Connection[]): TemplateResult {
    const those = shown.filter(isAddressable);
    const chosen = this.#choice.among(those).length;
    const isAll = chosen > 0 && chosen === those.length;
    const choose = ({ currentTarget }: Event) => {
      this.#choice.set(those, (currentTarget as HTMLInputElement).checked);
      this.#chosen(true);
    };
    return html`<label class="choose"
      ><input
        type="checkbox"
        part="select"
        aria-label=${this.#context.localize.text('chooseAll')}
        .checked=${live(isAll)}
        .indeterminate=${live(chosen > 0 && !isAll)}
        @change=${choose}
    /></label>`;
  }

  #button(change: Change, chosen: readonly Addressable[]): BarButton {
    const { localize, store: getStore } = this.#context;
    const store = getStore();
    const isVain = !chosen.some((connection) => store && !change.whyNot(store, localize, connection));
    return { change, isVain, press: () => this.#several.begin(change, chosen) };
  }

  #clear(): void {
    this.#choice.clear();
    this.#chosen(false);
  }

  readonly #noteShift = ({ key, shiftKey }: KeyboardEvent): void => {
    this.#isWithShift = key === ' ' && shiftKey;
  };

  #press(event: MouseEvent, connection: Connection): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    const isRange = event.shiftKey || this.#isWithShift;
    this.#isWithShift = false;
    if (isRange) this.#choice.pressRange(connection, checked, this.#shown);
    else this.#choice.press(connection, checked);
    this.#chosen(isRange);
  }

  /** @param isSaid when more has changed than the box that was pressed */
  #chosen(isSaid: boolean): void {
    const { host, announcer, localize } = this.#context;
    if (isSaid) announcer.announce(localize.text('chosen', this.#choice.size));
    host.requestUpdate();
  }

  #forget(): void {
    this.#choice.clear();
    this.#several.forget();
  }
}
