import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../ui/register.js';
import type { OrgAction } from '../../events.js';
import { describeError } from '../../localize/describe-error.js';
import { removal } from '../../localize/en/removal.js';
import { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import { whyNotRemove } from '../../model/permitted.js';
import { DELETE_SCOPE, DETACH_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../ui/select.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { OnChange } from '../ui/on-change.js';
import { switchOff } from '../ui/switch-off.js';
import { renderCopyDetails } from '../ui/errors/copy-details.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { lazy } from '../ui/loading/lazy.js';
import { onceGone } from '../ui/page/once-gone.js';
import { renderLoadFailure } from '../ui/errors/load-failure.template.js';
import type { Ending } from './remove-dialog.js';

const dialog = lazy(() => import('./remove-dialog.js'));

/** What the open dialog shows. */
interface Opened {
  readonly connection: Connection;
  readonly label: string;
}

/**
 * A button that takes one connection off the organization, or deletes it, after a dialog that says what each does.
 *
 * @tag org-connection-remove
 * @slot - The text of the button, in place of “Remove”.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks before the connection is removed, once the dialog is confirmed; `preventDefault()` keeps it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks before it is switched off instead; `preventDefault()` leaves it as it is.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that it was switched off instead.
 * @fires {OrgErrorEvent} org-error - Tells that removing it failed; `preventDefault()` silences the message.
 * @csspart button - The button.
 * @csspart reason - Why it cannot be removed.
 * @csspart message - The outcome.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart copy - The button that copies the details for a help desk.
 * @csspart dialog - The dialog.
 * @csspart dialog-heading - The heading of the dialog.
 * @csspart dialog-body - The text of the dialog.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 * @csspart load-error - What is shown if the dialog could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart problem - What the developer has to fix.
 */
export class OrgConnectionRemove extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
    ended: { attribute: false },
  };

  static override styles = [shared, notices];

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by an element around it: that element's store. @internal */
  store: OrganizationStore | undefined;

  /** Set by an element around it, which shows the outcome of a removal itself: called when the dialog has ended. @internal */
  ended: ((ending: Ending) => void) | undefined;

  readonly #localize = new Localize(this).with(removal);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(DETACH_SCOPE),
    store.may(DELETE_SCOPE),
    store.problem,
    store.epoch,
    this.#sessionNotice.isShown,
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #sessionNotice: SessionNotice = new SessionNotice(
    {
      host: this,
      localize: this.#localize,
      announcer: this.#announcer,
      errors: this.#errors,
      store: () => this.#slice.store,
    },
    'read',
  );
  #opened: Opened | undefined;
  /** A function, because the language can change while it is shown. */
  #message: (() => string) | undefined;
  #failure: { readonly error: TransportError; readonly action: OrgAction } | undefined;
  #isBusy = false;
  /** Whether the dialog could not be loaded. */
  #isDialogMissing = false;

  constructor() {
    super();
    // If the connection no longer exists, the button disappears.
    new KeepFocus(this, '.button, .message');
    const organization = () => this.#slice.organization;
    new OnChange(this, organization, () => this.#forget());
  }

  /** Whether the dialog is open. @internal */
  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onceGone(this, () => {
      this.#opened = undefined;
      this.requestUpdate();
    });
  }

  override render(): unknown {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    if (problem) return renderUsageError(problem);
    return html`${this.#isRemoved ? nothing : this.#renderButton()} ${this.#renderMessage()}
    ${this.#isDialogMissing ? renderLoadFailure(this.#localize, this.#isBusy, () => void this.open()) : nothing}
    ${this.#sessionNotice.render()} ${this.#renderDialog()} ${this.#announcer.render()}`;
  }

  /** Opens the dialog. Does nothing while the element is not in a page. */
  async open(): Promise<void> {
    const [store, id] = [this.#slice.store, this.connectionId];
    if (this.#isBusy || !store || !this.isConnected) return;
    this.#isBusy = true;
    this.#message = undefined;
    this.#failure = undefined;
    this.requestUpdate();
    const { epoch } = store;
    const isStill = () => store === this.#slice.store && store.epoch === epoch && id === this.connectionId;
    try {
      const loading = dialog.load(this);
      // The list first: it brings the connection, and tells whether the removal could lock people out. Without it, the
      // connection is read alone, and the dialog says that this could not be checked.
      await store.ensureList().catch(() => {});
      const connection = await store.ensureConnection(id);
      const loaded = await loading;
      if (!isStill()) return;
      const isRetry = this.#isDialogMissing;
      this.#isDialogMissing = !loaded;
      // An alert announces itself only when it appears.
      if (isRetry && !loaded) this.#announcer.announce(this.#localize.text('openFailed'));
      const label = connection.displayName || this.#localize.text('unnamed');
      if (this.isConnected && !this.#whyNot && loaded) this.#opened = { connection, label };
    } catch (error) {
      if (isStill())
        this.#report(error as TransportError, 'read', () => this.#localize.text('connectionFailed'));
    } finally {
      this.#isBusy = false;
      this.requestUpdate();
    }
  }

  /** The dialog and the messages belong to another organization. */
  #forget(): void {
    this.#opened = this.#message = this.#failure = undefined;
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
      (scope) => connection && whyNotRemove(connection, store.may(scope)),
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
      ${failure && renderCopyDetails(this.#localize, announce, failure.error, failure.action, this.connectionId)}
    </div>`;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    if (!this.#opened) return nothing;
    const { connection, label } = this.#opened;
    return html`<org-connection-remove-dialog
      exportparts=${DIALOG_PARTS}
      .store=${this.#slice.store}
      .connection=${connection}
      .label=${label}
      .done=${(ending: Ending) => this.#done(ending, connection, label)}
    ></org-connection-remove-dialog>`;
  }

  #done(ending: Ending, connection: Connection, label: string): void {
    this.#opened = undefined;
    this.requestUpdate();
    if (ending === 'switch-off') this.#switchOff(connection, label);
    else if (ending && !this.ended) this.#tell(() => this.#localize.text(ending.message, label));
    this.ended?.(ending);
  }

  #switchOff(connection: Connection, label: string): void {
    switchOff(this, this.#slice.store, connection, {
      done: () => this.#tell(() => this.#localize.text('nowDisabled', label)),
      failed: (error) =>
        this.#report(error, 'toggle', () => this.#localize.text('switchOffFailed', label), connection),
    });
  }

  #report(error: TransportError, action: OrgAction, headline: () => string, connection?: Connection): void {
    const reported = this.#errors.report(error, action, connection);
    if (reported === 'none' || reported === 'handled') return;
    this.#failure = { error, action };
    this.#tell(() => [headline(), ...describeError(this.#localize, error)].join(' '));
  }

  /** Shows and announces it; when the button is gone, the message has the focus. */
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
