/** The menu of a row, and the dialogs it opens. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../../ui/register.js';
import { ConnectionSelectEvent } from '../../../events.js';
import { removal } from '../../../localize/en/removal.js';
import { rowMenu } from '../../../localize/en/row-menu.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages, RemovalMessages, RowMenuMessages } from '../../../localize/messages.js';
import type { Connection } from '../../../model/connection.js';
import { mayEdit, whyNotRemove } from '../../../model/permitted.js';
import { isSame } from '../../../model/same.js';
import { DELETE_SCOPE, DETACH_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { Announcer } from '../../ui/announcer.js';
import '../../connection-remove/remove-dialog.js';
import type { Ending } from '../../connection-remove/remove-dialog.js';
import '../../connection-settings/connection-settings.js';
import type { Switches } from '../../connection-toggle/switching.js';
import { DIALOG_PARTS } from '../../ui/dialog/dialog.js';
import { isVisible } from '../../ui/focus/is-visible.js';
import '../../ui/menu/menu.js';
import { callPage } from '../../ui/page-function.js';
import { onceGone } from '../../ui/page/once-gone.js';
import { switchOff } from '../../ui/switch-off.js';
import { renderButton } from '../../ui/button.template.js';
import { refusalText } from '../../ui/errors/connection-errors.template.js';
import type { ErrorReporter } from '../../ui/errors/error-reporter.js';
import { RowMotion } from '../../ui/table/row-motion.js';
import type { ConnectionRow, ListContext, ListHost } from '../list-context.js';

/** One menu or one dialog is open at a time. */
export class RowMenu implements ReactiveController {
  readonly #host: ListHost;
  readonly #localize: Localize<ListMessages & RemovalMessages & RowMenuMessages>;
  readonly #announcer: Announcer;
  readonly #errors: ErrorReporter;
  readonly #switches: Switches;
  readonly #store: () => OrganizationStore | undefined;
  #renderOpen: (() => TemplateResult) | undefined;
  #menuOf: HTMLElement | undefined;
  #isRemoving = false;
  /** The button of the menu that was opened last. */
  #opener!: HTMLElement;
  #organization: readonly unknown[] | undefined;
  /** A function, because the language can change while the message is shown. */
  #message: (() => string) | undefined;

  constructor({ host, localize, announcer, errors, switches, store }: ListContext) {
    this.#host = host;
    this.#localize = localize.with(removal).with(rowMenu);
    this.#announcer = announcer;
    this.#errors = errors;
    this.#switches = switches;
    this.#store = store;
    host.addController(this);
    new RowMotion(host, () => this.#isRemoving);
  }

  /** What is open belongs to one organization, and must not act on another. */
  hostUpdate(): void {
    const store = this.#store();
    const organization = [store, store?.epoch];
    if (this.#organization && !isSame(organization, this.#organization)) this.#forget();
    this.#organization = organization;
  }

  hostDisconnected(): void {
    onceGone(this.#host, () => this.#close());
  }

  /** The menu or dialog that is open. */
  render(): TemplateResult | undefined {
    return this.#renderOpen?.();
  }

  /** The id of the connection whose menu or dialog is open. */
  get openRow(): string | undefined {
    return this.#renderOpen && this.#opener.closest('tr')?.dataset['key'];
  }

  /** The outcome of the last action, until the admin closes the message. */
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
   * Opens the menu of a row, or closes it if it is open.
   *
   * @param isFromEnd whether the last item gets the focus instead of the first
   */
  open(row: ConnectionRow, button: HTMLElement, isFromEnd: boolean): void {
    if (this.#menuOf === button) return this.#close();
    this.#menuOf = this.#opener = button;
    this.#show(() => html`${keyed(button, this.#renderMenu(row, button, isFromEnd))}`);
  }

  #renderMenu({ connection, label }: ConnectionRow, button: HTMLElement, isFromEnd: boolean): TemplateResult {
    const items = [
      {
        text: this.#localize.text(this.#mayEdit(connection) ? 'settingsItem' : 'viewItem'),
        choose: () => this.#select(connection, label),
      },
      ...(this.#host.rowActions || []).map(({ text, choose, whyNot, isDanger = false }) => ({
        text,
        isDanger,
        whyNot: callPage(() => (typeof whyNot === 'function' ? whyNot(connection) : whyNot)) ?? undefined,
        choose: () => callPage(() => choose(connection)),
      })),
      {
        text: this.#localize.text('removeItem'),
        whyNot: this.#whyNotRemove(connection),
        isDanger: true,
        choose: () => void this.#checkRemoval(connection, label),
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

  /** Why the connection can be neither detached nor deleted, if so. */
  #whyNotRemove(connection: Connection): string | undefined {
    const reasons = [DETACH_SCOPE, DELETE_SCOPE].map((scope) =>
      whyNotRemove(connection, this.#store()?.may(scope) ?? true),
    );
    const [reason] = reasons;
    return reason && reasons.every(Boolean) ? this.#localize.text(`why-not-remove:${reason}`) : undefined;
  }

  #mayEdit(connection: Connection): boolean {
    return mayEdit(connection, this.#store()?.may(UPDATE_SCOPE) ?? true);
  }

  #select(connection: Connection, label: string): void {
    if (!this.#host.dispatchEvent(new ConnectionSelectEvent(connection))) return;
    const close = (saved?: Connection) => {
      this.#close();
      if (saved) this.#sayAndAnnounce(() => this.#localize.text('settingsSaved', saved.displayName || label));
    };
    this.#show(
      () =>
        html`<org-connection-settings
          exportparts="${DIALOG_PARTS}, field, input, save"
          connection-id=${connection.id}
          .store=${this.#store()}
          .heading=${this.#localize.text(this.#mayEdit(connection) ? 'settingsFor' : 'detailsOf', label)}
          .close=${close}
        ></org-connection-settings>`,
    );
  }

  /** Reads the list if it is out of date. Where that fails, the dialog says that the risk could not be checked. */
  async #checkRemoval(connection: Connection, label: string): Promise<void> {
    const store = this.#store();
    if (store && !store.isListFresh) {
      const { epoch } = store;
      const opened = this.#renderOpen;
      await store.ensureList().catch(() => {});
      const isSame = store === this.#store() && store.epoch === epoch && this.#renderOpen === opened;
      if (!this.#host.isConnected || !isSame) return;
      if (store.connection(connection.id ?? '').error?.code === 'not-found')
        return this.#sayAndAnnounce(() => this.#localize.text('alreadyGone', label));
    }
    this.#askRemoval(connection, label);
  }

  #askRemoval(connection: Connection, label: string): void {
    const next = this.#nextRow(connection.id);
    this.#isRemoving = true;
    const removed = (removal: Ending) => {
      this.#close();
      if (removal === 'switch-off') return this.#switchOff(connection, label);
      if (removal === null) return;
      this.#sayAndAnnounce(() => this.#localize.text(removal.message, label));
      void this.#host.updateComplete.then(() => this.#focusRow(next));
    };
    this.#show(
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

  /** Uses the row's own switch, if there is one. */
  #switchOff(connection: Connection, label: string): void {
    const { id } = connection;
    if (id !== null && this.#rowOf(id)?.querySelector('.switch'))
      return this.#switches.of(id).switchTo(connection, false);
    const showMessage = (message: () => string) => this.#sayAndAnnounce(message);
    switchOff(this.#host, this.#store(), connection, {
      done: () => showMessage(() => this.#localize.text('nowDisabled', label)),
      failed: (error) => {
        const reported = this.#errors.report(error, 'toggle', connection);
        if (reported === 'none' || reported === 'handled') return;
        showMessage(() => refusalText(this.#localize, label, { enabled: false, error }).join(' '));
      },
    });
  }

  #rowOf(id: string | null | undefined): HTMLElement | undefined {
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    return [...rows].find(({ dataset }) => dataset['key'] === id);
  }

  /** The connection in the next row, whose menu button gets the focus after a removal. */
  #nextRow(id: string | null): string | undefined {
    const next = this.#rowOf(id)?.nextElementSibling;
    return (next as HTMLElement | null | undefined)?.dataset['key'];
  }

  #focusRow(id: string | undefined): void {
    const button = this.#rowOf(id)?.querySelector<HTMLElement>('.menu-button');
    if (button) button.focus();
    else this.#focusList();
  }

  /** Focuses the heading, or the content if the page has a heading of its own. */
  #focusList(): void {
    const [heading, content] = ['.heading', '.content'].map((selector) =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector),
    );
    (heading && isVisible(heading) ? heading : content)?.focus();
  }

  #show(render: () => TemplateResult): void {
    this.#renderOpen = render;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#menuOf = undefined;
    this.#isRemoving = false;
    this.#renderOpen = undefined;
    this.#host.requestUpdate();
  }

  /** What is open and said belongs to another organization. */
  #forget(): void {
    this.#message = undefined;
    if (this.#renderOpen) this.#close();
  }

  #sayAndAnnounce(message: () => string): void {
    this.#say(message);
    this.#announcer.announce(message());
  }

  #say(message: (() => string) | undefined): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
