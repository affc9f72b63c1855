import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../../register.js';
import { OrgErrorEvent, type OrgAction } from '../../events.js';
import '../../localize/en-dialogs.js';
import { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import { whyNotRemove } from '../../model/permitted.js';
import { DELETE_SCOPE, DETACH_SCOPE } from '../../model/scopes.js';
import { Select } from '../../store/select.js';
import { answers } from '../../styles/answers.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';
import { focusedElement } from '../focused-element.js';
import { KeepFocus } from '../keep-focus.js';
import { switchOff } from '../switch-off.js';
import { Trouble } from '../trouble/trouble.js';
import type { Ending } from './remove-dialog.js';

/**
 * A button that takes one connection off the organization, or deletes it, after a dialog has said what each does.
 *
 * @tag org-connection-remove
 * @slot - The button's text, in place of “Remove”.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks whether the connection may be removed, once the person has confirmed it; `preventDefault()` leaves it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether it may be switched off instead; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that it was switched off instead.
 * @fires {OrgErrorEvent} org-error - Tells that removing it failed; `preventDefault()` keeps the message away.
 * @csspart button - The button.
 * @csspart reason - Why it cannot be removed.
 * @csspart message - What became of it.
 * @csspart copy - The button that copies what a help desk asks for.
 * @csspart dialog - The dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - What its buttons stand on.
 * @csspart dialog-button - One of its buttons.
 * @csspart problem - What the page's developer has to mend.
 */
export class OrgConnectionRemove extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [shared, answers];

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  readonly #localize = new Localize(this);
  readonly #announcer = new Announcer(this);
  readonly #trouble = new Trouble(this, this.#localize);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(DETACH_SCOPE),
    store.may(DELETE_SCOPE),
    store.problem,
  ]);
  #opened: { readonly connection: Connection; readonly label: string } | undefined;
  /** Said anew with every drawing: the language may change. */
  #message: (() => string) | undefined;
  #failure: { readonly error: TransportError; readonly action: OrgAction } | undefined;
  #isBusy = false;

  constructor() {
    super();
    // Somebody else may find out that the connection is gone, and the button goes with it.
    new KeepFocus(this, '.button, .message');
  }

  override render(): unknown {
    const problem =
      this.#slice.problem ?? (this.connectionId ? undefined : `<${this.localName}> needs a connection-id.`);
    if (problem) return this.#trouble.renderProblem(problem);
    return html`${this.#isRemoved ? nothing : this.#renderButton()} ${this.#renderMessage()}
    ${this.#renderDialog()} ${this.#announcer.render()}`;
  }

  /** Opens the dialog. Does nothing while the element is not in a page. */
  async open(): Promise<void> {
    const store = this.#slice.store;
    if (this.#isBusy || !store || !this.isConnected) return;
    this.#isBusy = true;
    this.#message = undefined;
    this.#failure = undefined;
    this.requestUpdate();
    try {
      const [connection] = await Promise.all([
        store.ensureConnection(this.connectionId),
        store.list.value ? undefined : store.ensureList().catch(() => {}),
        import('./remove-dialog.js').catch(() => this.#tell(() => this.#localize.text('openFailed'))),
      ]);
      const label = connection.displayName || this.#localize.text('unnamed');
      if (this.isConnected && !this.#whyNot && !this.#message) this.#opened = { connection, label };
    } catch (error) {
      await this.#report(error as TransportError, 'read', () => this.#localize.text('connectionFailed'));
    } finally {
      this.#isBusy = false;
      this.requestUpdate();
    }
  }

  get #isRemoved(): boolean {
    return (
      this.#slice.store?.connection(this.connectionId).error?.code === 'not-found' && Boolean(this.#message)
    );
  }

  get #whyNot(): string | undefined {
    const store = this.#slice.store;
    const connection = store?.connection(this.connectionId).value;
    const reasons = [DETACH_SCOPE, DELETE_SCOPE].map(
      (scope) => connection && whyNotRemove(connection, store?.may(scope) ?? true),
    );
    const [reason] = reasons;
    return reason && reasons.every(Boolean) ? this.#localize.text(`why-not-remove:${reason}`) : undefined;
  }

  #renderButton(): TemplateResult {
    const whyNot = this.#whyNot;
    return html`<button
        class="button"
        part="button"
        type="button"
        aria-haspopup="dialog"
        aria-busy=${this.#isBusy}
        aria-disabled=${whyNot !== undefined}
        aria-describedby="reason"
        @click=${() => void this.open()}
      >
        <slot>${this.#localize.text('remove')}</slot>
      </button>
      ${whyNot ? html`<p class="reason" part="reason" id="reason">${whyNot}</p>` : nothing}`;
  }

  #renderMessage(): TemplateResult | typeof nothing {
    if (!this.#message) return nothing;
    const failure = this.#failure;
    const { announce } = this.#announcer;
    return html`<div class="message" part="message" tabindex="-1">
      ${this.#message()}
      ${
        failure &&
        this.#trouble.render((words) =>
          words.renderCopyDetails(this.#localize, announce, failure.error, failure.action, this.connectionId),
        )
      }
    </div>`;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    if (!this.#opened) return nothing;
    const { connection, label } = this.#opened;
    return html`<org-connection-remove-dialog
      exportparts=${DIALOG_PARTS}
      .store=${this.#slice.store}
      .trouble=${this.#trouble}
      .connection=${connection}
      .label=${label}
      .done=${(ending: Ending) => this.#done(ending, connection, label)}
    ></org-connection-remove-dialog>`;
  }

  #done(ending: Ending, connection: Connection, label: string): void {
    this.#opened = undefined;
    this.requestUpdate();
    if (ending === 'switch-off') this.#switchOff(connection, label);
    else if (ending) return this.#tell(() => this.#localize.text(ending.message, label));
    void this.updateComplete.then(
      () => focusedElement() ?? this.renderRoot.querySelector<HTMLElement>('.button')?.focus(),
    );
  }

  #switchOff(connection: Connection, label: string): void {
    switchOff(this, this.#slice.store, connection, {
      done: () => this.#tell(() => this.#localize.text('nowDisabled', label)),
      failed: (error) =>
        void this.#report(error, 'toggle', () => this.#localize.text('switchOffFailed', label), connection),
    });
  }

  /** Tells the page, and the person unless the page wants to. */
  async #report(
    error: TransportError,
    action: OrgAction,
    headline: () => string,
    connection?: Connection,
  ): Promise<void> {
    if (error.code === 'aborted' || !this.isConnected) return;
    if (!this.dispatchEvent(new OrgErrorEvent(error, action, connection))) return;
    const words = await this.#trouble.load();
    this.#failure = { error, action };
    this.#tell(() => [words ? headline() : '', ...this.#trouble.describe(error)].join(' ').trim());
  }

  /** Shows and says it; when the button is gone, the message has the focus. */
  #tell(message: () => string): void {
    if (!this.isConnected) return;
    this.#message = message;
    this.requestUpdate();
    this.#announcer.announce(message());
    void this.updateComplete.then(
      () => this.#isRemoved && this.renderRoot.querySelector<HTMLElement>('.message')?.focus(),
    );
  }
}

register('org-connection-remove', OrgConnectionRemove);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-remove': OrgConnectionRemove;
  }
}
