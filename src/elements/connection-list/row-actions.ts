/** What a row offers besides its switch: its menu, and what that opens. Loaded with the first menu. */
import './connection-list.js'; // It loads this: so bundlers make no file of what both use.
import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../../register.js';
import { ConnectionSelectEvent } from '../../events.js';
import type { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import { whyNotRemove } from '../../model/permitted.js';
import { DELETE_SCOPE, DETACH_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { addStyles } from '../../styles/add.js';
import { notices } from '../../styles/notices.js';
import type { Announcer } from '../announcer.js';
import '../connection-remove/remove-dialog.js';
import type { Ending } from '../connection-remove/remove-dialog.js';
import type { OrgConnectionSettings } from '../connection-settings/connection-settings.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';
import { focusedElement } from '../focused-element.js';
import '../menu/menu.js';
import { renderButton } from '../ui/button.template.js';
import { refusalText } from '../ui/errors/connection-errors.template.js';
import type { ErrorReporter } from '../ui/errors/error-reporter.js';
import { ofPage } from '../of-page.js';
import { switchOff } from '../switch-off.js';
import type { Switches } from '../connection-toggle/switching.js';
import type { RowView } from './connection-row.template.js';
import type { ListContext, ListHost } from './list-context.js';
import { RowMotion } from './row-motion.js';

/** Something that a page's rows offer, in their menus. */
export interface RowAction {
  readonly text: string;
  readonly choose: (connection: Connection) => void;
  /** Why it cannot be chosen, in words; it can where there is no reason against it. */
  readonly whyNot?: (connection: Connection) => string | null | undefined;
  /** Whether it destroys something. */
  readonly isDanger?: boolean;
}

/** One menu or one dialog is open at a time. */
export class RowActions {
  readonly #host: ListHost;
  readonly #localize: Localize;
  readonly #announcer: Announcer;
  readonly #errors: ErrorReporter;
  readonly #switches: Switches;
  readonly #store: () => OrganizationStore | undefined;
  #renderOpen: (() => TemplateResult) | undefined;
  #menuOf: HTMLElement | undefined;
  #isRemoving = false;
  #opener: HTMLElement | undefined;
  /** Said anew with every drawing: the language may change. */
  #message: (() => string) | undefined;

  constructor({ host, localize, announcer, errors, switches, store }: ListContext) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = announcer;
    this.#errors = errors;
    this.#switches = switches;
    this.#store = store;
    addStyles(host.renderRoot, notices);
    host.addController({ hostDisconnected: () => this.#close() });
    new RowMotion(host, () => this.#isRemoving);
  }

  /** The menu or the dialog that is open. */
  render(): TemplateResult | typeof nothing {
    return this.#renderOpen?.() ?? nothing;
  }

  /** The connection whose menu or dialog is open. */
  get openRow(): string | undefined {
    return this.#renderOpen && this.#opener?.closest('tr')?.dataset['connection'];
  }

  /** What became of the last thing that was chosen, until the person has seen it. */
  renderMessage(): TemplateResult | typeof nothing {
    if (!this.#message) return nothing;
    const dismiss = () => {
      this.#say(undefined);
      this.#focusList();
    };
    return html`<div class="notice message" part="message">
      <p>${this.#message()}</p>
      ${renderButton(this.#localize.text('close'), 'dismiss', false, dismiss)}
    </div>`;
  }

  /**
   * Opens the menu of a row; closes it when it is the one that is open.
   *
   * @param isFromEnd whether the last item gets the focus instead of the first
   */
  openMenu(row: RowView, button: HTMLElement, isFromEnd: boolean): void {
    if (this.#menuOf === button) return this.#close();
    this.#menuOf = this.#opener = button;
    this.#open(() => html`${keyed(button, this.#renderMenu(row, button, isFromEnd))}`);
  }

  #renderMenu({ connection, label }: RowView, button: HTMLElement, isFromEnd: boolean): TemplateResult {
    const items = [
      { text: this.#localize.text('settingsItem'), choose: () => void this.#select(connection, label) },
      ...(this.#host.rowActions || []).map(({ text, choose, whyNot, isDanger = false }) => ({
        text,
        isDanger,
        whyNot: ofPage(() => whyNot?.(connection)) ?? undefined,
        choose: () => ofPage(() => choose(connection)),
      })),
      {
        text: this.#localize.text('removeItem'),
        whyNot: this.#whyNotRemove(connection),
        isDanger: true,
        choose: () => this.#askRemoval(connection, label),
      },
    ];
    return html`<org-menu
      exportparts="menu, menu-item"
      .label=${this.#localize.text('actionsFor', label)}
      .anchor=${button}
      .isFromEnd=${isFromEnd}
      .items=${items}
      .close=${() => this.#menuOf === button && this.#close()}
    ></org-menu>`;
  }

  /** Why there is no way at all to remove it. */
  #whyNotRemove(connection: Connection): string | undefined {
    const reasons = [DETACH_SCOPE, DELETE_SCOPE].map((scope) =>
      whyNotRemove(connection, this.#store()?.may(scope) ?? true),
    );
    const [reason] = reasons;
    return reason && reasons.every(Boolean) ? this.#localize.text(`why-not-remove:${reason}`) : undefined;
  }

  async #select(connection: Connection, label: string): Promise<void> {
    if (!this.#host.dispatchEvent(new ConnectionSelectEvent(connection))) return;
    try {
      await import('./settings.js');
    } catch {
      return this.#announcer.announce(this.#localize.text('openFailed'));
    }
    if (!this.#host.isConnected) return;
    const leave = () => void this.#settings?.mayLeave().then((isSure) => isSure && this.#close());
    this.#open(
      () =>
        html`<org-dialog
          exportparts=${DIALOG_PARTS}
          .heading=${this.#localize.text('settingsFor', label)}
          .dismiss=${leave}
        >
          <org-connection-settings
            class="settings"
            exportparts="field, input, save"
            connection-id=${connection.id ?? nothing}
            .store=${this.#store()}
            .close=${() => this.#close()}
          ></org-connection-settings>
        </org-dialog>`,
    );
  }

  get #settings(): OrgConnectionSettings | null {
    return this.#host.renderRoot.querySelector<OrgConnectionSettings>('.settings');
  }

  #askRemoval(connection: Connection, label: string): void {
    const next = this.#nextRow(connection.id);
    this.#isRemoving = true;
    const removed = (removal: Ending) => {
      this.#close();
      if (removal === 'switch-off') return this.#switchOff(connection, label);
      if (removal === null) return;
      const message = () => this.#localize.text(removal.message, label);
      this.#say(message);
      this.#announcer.announce(message());
      void this.#host.updateComplete.then(() => this.#focusRow(next));
    };
    this.#open(
      () =>
        html`<org-connection-remove-dialog
          exportparts=${DIALOG_PARTS}
          .store=${this.#store()}
          .connection=${connection}
          .label=${label}
          .done=${removed}
        ></org-connection-remove-dialog>`,
    );
  }

  /** By the row's own switch where there is one. */
  #switchOff(connection: Connection, label: string): void {
    const { id } = connection;
    if (id !== null && this.#rowOf(id)?.querySelector('.switch'))
      return this.#switches.of(id).switchTo(connection, false);
    const tell = (message: () => string) => {
      this.#say(message);
      this.#announcer.announce(message());
    };
    switchOff(this.#host, this.#store(), connection, {
      done: () => tell(() => this.#localize.text('nowDisabled', label)),
      failed: (error) => {
        const reported = this.#errors.report(error, 'toggle', connection);
        if (reported === 'none' || reported === 'handled') return;
        tell(() => refusalText(this.#localize, label, { enabled: false, error }).join(' '));
      },
    });
  }

  #rowOf(id: string | null | undefined): HTMLElement | undefined {
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-connection]');
    return [...rows].find(({ dataset }) => dataset['connection'] === id);
  }

  /** The connection in the row below, whose menu has the focus after a removal. */
  #nextRow(id: string | null): string | undefined {
    const next = this.#rowOf(id)?.nextElementSibling;
    return next instanceof HTMLElement ? next.dataset['connection'] : undefined;
  }

  #focusRow(id: string | undefined): void {
    const button = id === undefined ? null : this.#rowOf(id)?.querySelector<HTMLElement>('.menu-button');
    if (button) button.focus();
    else this.#focusList();
  }

  /** The heading, or what stands for it when the page has one of its own. */
  #focusList(): void {
    const [heading, content] = ['.heading', '.content'].map((selector) =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector),
    );
    (heading?.checkVisibility() ? heading : content)?.focus();
  }

  #open(render: () => TemplateResult): void {
    this.#renderOpen = render;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#menuOf = undefined;
    this.#isRemoving = false;
    this.#renderOpen = undefined;
    this.#host.requestUpdate();
    // Some browsers do not put the focus on a button that is clicked, so it may have nowhere to go back to.
    void this.#host.updateComplete.then(
      () => this.#host.isConnected && (focusedElement() ?? this.#opener?.focus({ preventScroll: true })),
    );
  }

  #say(message: (() => string) | undefined): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
