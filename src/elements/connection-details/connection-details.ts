import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../ui/register.js';
import type { OrgErrorEvent } from '../../events.js';
import { details } from '../../localize/en/details.js';
import { list } from '../../localize/en/list.js';
import { removal } from '../../localize/en/removal.js';
import { settings } from '../../localize/en/settings.js';
import { serviceValues } from '../../localize/en/strategies/service-values.js';
import { Localize } from '../../localize/localize.js';
import { labelOf, type Connection } from '../../model/connection.js';
import { isKnownStrategy, type Strategy } from '../../model/strategy.js';
import type { ConnectionState } from '../../store/connections/state.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { forms } from '../../styles/forms.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import type { OrgConnectionRemove } from '../connection-remove/connection-remove.js';
import '../connection-remove/connection-remove.js';
import type { Ending } from '../connection-remove/remove-dialog.js';
import '../connection-domains/connection-domains.js';
import '../connection-options/connection-options.js';
import '../connection-settings/connection-settings.js';
import '../connection-toggle/connection-toggle.js';
import { Announcer } from '../ui/announcer.js';
import { atProviderStyles } from '../ui/at-provider/at-provider.styles.js';
import { valuesStyles } from '../ui/copyable/values.styles.js';
import { PageAnswers } from '../ui/at-provider/page-answers.js';
import { Attention } from '../ui/attention.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { readFailureText, renderReadFailure } from '../ui/errors/connection-errors.template.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { iconStyles } from '../ui/icon/icon.styles.js';
import { renderIcon } from '../ui/icon/icon.template.js';
import { OnChange } from '../ui/on-change.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { Select } from '../ui/select.js';
import { guideOf, loadGuide } from '../ui/strategies/guides.js';
import { styles } from './connection-details.styles.js';
import { renderDetails, renderSkeleton, type DetailsViewMessages } from './connection-details.template.js';

/** A part that can have unsaved changes, such as `<org-connection-settings>`. */
interface EditablePart extends Element {
  readonly isChanged: boolean;
  mayLeave(): Promise<boolean>;
}

/**
 * Everything there is about one connection: what it is and its switch, how it signs in, its settings, its domains, what its
 * provider has to be given, and its removal. Inside a provider it reads that one connection by itself; a list opens it in a dialog.
 *
 * @tag org-connection-details
 * @slot header - In place of the heading.
 * @slot try - A link or button of the page's own with which to try a sign-in, shown once it signs in otherwise.
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks before the connection is switched, with the known risks of a lock-out; `preventDefault()` leaves it as it is.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks before changes are saved; `preventDefault()` leaves the connection as it is.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that they are saved.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks before the connection is removed, once the dialog is confirmed; `preventDefault()` keeps it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {DomainAssociateEvent} org-domain-associate - Asks before a domain is added to the connection; `preventDefault()` leaves both.
 * @fires {DomainAssociatedEvent} org-domain-associated - Tells that it leads to the connection.
 * @fires {DomainDissociateEvent} org-domain-dissociate - Asks before a domain is removed from the connection; `preventDefault()` leaves both.
 * @fires {DomainDissociatedEvent} org-domain-dissociated - Tells that it no longer leads to the connection.
 * @fires {DomainCreateEvent} org-domain-create - Asks before a new domain is added to the organization; `preventDefault()` adds nothing.
 * @fires {DomainCreatedEvent} org-domain-created - Tells that it is added.
 * @fires {DomainVerifyEvent} org-domain-verify - Asks before its record is looked for; `preventDefault()` sends nothing.
 * @fires {DomainVerifiedEvent} org-domain-verified - Tells that it is verified.
 * @fires {OrgReadyEvent} org-ready - Tells that the connection is read and rendered; once for each organization, session and connection.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` silences the message.
 * @csspart heading - The heading, unless a list has opened it.
 * @csspart icon - The connection's icon.
 * @csspart facts - The type, the technical name, the id, and the access level.
 * @csspart section - One part below them.
 * @csspart section-heading - Its heading.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - The switch track.
 * @csspart thumb - The switch thumb.
 * @csspart state - The state in words.
 * @csspart undo - The button that switches it on again.
 * @csspart reason - Why something cannot be changed.
 * @csspart form - A form.
 * @csspart edit - The button that opens the form of how it signs in.
 * @csspart action - A button there that does one thing, such as replacing the certificate.
 * @csspart cancel - The button that closes that form.
 * @csspart field - One setting with its hint and messages.
 * @csspart input - A text field, a choice or a checkbox.
 * @csspart save - The button that saves.
 * @csspart copy - A button that copies a value or details.
 * @csspart remove - The button that removes the connection.
 * @csspart message - The outcome of an action, or that the connection is gone.
 * @csspart error - Why it could not be read or switched.
 * @csspart load-error - What is shown if a part could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request still waits.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart skeleton - The placeholder while it is read.
 * @csspart problem - What the developer has to fix.
 * @csspart dialog - A dialog: a question, or all of it, if a list has opened it.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgConnectionDetails extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
    close: { attribute: false },
  };

  static override styles = [shared, forms, notices, iconStyles, atProviderStyles, valuesStyles, styles];

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by a list: the list's own store. @internal */
  store: OrganizationStore | undefined;

  /** Set by a list: closes the dialog that the details are then shown in. @internal */
  close: (() => void) | undefined;

  readonly #localize = new Localize(this)
    .with(list)
    .with(settings)
    .with(removal)
    .with(serviceValues, 'service-values')
    .with(details, 'details');
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.problem,
    store.epoch,
    store.signInService,
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
  readonly #page = new PageAnswers();
  /** How the connection was removed here. */
  #removal: Exclude<Ending, 'switch-off' | null>['message'] | undefined;
  /** The failures that parts have told. */
  readonly #told = new WeakMap<TransportError, Event>();

  constructor() {
    super();
    new KeepFocus(this, '.message, .heading, .close');
    const subject = () => [...this.#slice.organization, this.connectionId];
    new OnChange(this, subject, () => this.#forget());
    new OnChange(
      this,
      () => [...subject(), this.#slice.visits],
      () => void this.#read(),
    );
    new OnChange(
      this,
      () => [this.#isGone] as const,
      ([isGone]) => this.#tellGone(isGone),
    );
    new Attention(this, () => void this.#read());
    // A list has shown its data before it opens the details in a dialog.
    tellReady(this, () => !this.store && this.#isShown && subject());
  }

  /** Whether there are unsaved changes. */
  get isChanged(): boolean {
    return this.#editableParts.some((part) => part.isChanged);
  }

  /** Whether the details can be left, once what is being saved is saved. With unsaved changes, the admin decides. */
  async mayLeave(): Promise<boolean> {
    for (const part of this.#editableParts) if (!(await part.mayLeave())) return false;
    return true;
  }

  override willUpdate(): void {
    const strategy = this.#strategy;
    if (strategy) loadGuide(this, strategy);
  }

  override render(): TemplateResult {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    const content = html`${problem ? renderUsageError(problem) : this.#renderContent()}
    ${this.#sessionNotice.render()} ${this.#announcer.render()}`;
    if (!this.close) return html`<slot name="header">${this.#renderHeading()}</slot> ${content}`;
    return html`<org-dialog
      class="dialog"
      exportparts=${DIALOG_PARTS}
      .heading=${this.#label}
      .dismiss=${this.#leave}
    >
      ${content}
      <button class="button close" part="dialog-button" slot="actions" type="button" @click=${this.#leave}>
        ${this.#localize.text('close')}
      </button>
    </org-dialog>`;
  }

  get #state(): ConnectionState | undefined {
    return this.#slice.store?.connection(this.connectionId);
  }

  get #connection(): Connection | undefined {
    return this.#state?.value;
  }

  /** Keys of a strategy's section are used only with that strategy's guide, which brings the section along. */
  get #messages(): Localize<DetailsViewMessages> {
    return this.#localize as unknown as Localize<DetailsViewMessages>;
  }

  get #strategy(): Strategy | undefined {
    const strategy = this.#connection?.strategy ?? null;
    return isKnownStrategy(strategy) ? strategy : undefined;
  }

  /** Whether the connection is removed, and no dialog is left to tell how that went. */
  get #isGone(): boolean {
    const { value, error } = this.#state ?? {};
    const removing = this.renderRoot?.querySelector<OrgConnectionRemove>('.removal');
    return value !== undefined && error?.code === 'not-found' && !removing?.isOpen;
  }

  get #isShown(): boolean {
    return this.#connection !== undefined && !this.#isGone && !this.#localize.isLoading;
  }

  get #label(): string {
    const connection = this.#connection;
    return connection
      ? labelOf(connection, this.#localize.text('unnamed'))
      : this.#localize.text('detailsTitle');
  }

  get #goneText(): string {
    return this.#removal
      ? this.#localize.text(this.#removal, this.#label)
      : this.#localize.text('removedMeanwhile');
  }

  get #editableParts(): readonly EditablePart[] {
    return [...(this.renderRoot?.querySelectorAll<EditablePart>('.editable') ?? [])];
  }

  #renderHeading(): TemplateResult {
    const connection = this.#connection;
    return html`<h2 class="heading" part="heading" tabindex="-1">
      ${connection ? renderIcon(connection) : nothing}<bdi>${this.#label}</bdi>
    </h2>`;
  }

  #renderContent(): unknown {
    const [localize, connection, error] = [this.#localize, this.#connection, this.#state?.error];
    if (this.#isGone)
      return html`<p class="notice message" part="message" tabindex="-1">${this.#goneText}</p>`;
    if (!connection && error) return this.#errors.isHandled(error) ? nothing : this.#renderFailure(error);
    if (!connection || localize.isLoading) return renderSkeleton(localize);
    const service = this.#slice.store?.signInService ?? {};
    const strategy = this.#strategy;
    return renderDetails({
      localize: this.#messages,
      announce: this.#announcer.announce,
      store: this.#slice.store,
      connection,
      hasIcon: this.close !== undefined,
      strategy,
      guide: strategy && guideOf(localize, strategy),
      service,
      nameAtProvider: this.#page.nameOf(connection, service),
      link: this.#page.linkOf(connection, service),
      ended: this.#ended,
      failed: this.#tellOnce,
    });
  }

  #renderFailure(error: TransportError): TemplateResult {
    const view = {
      localize: this.#localize,
      error,
      isFirst: true,
      announce: this.#announcer.announce,
      isBusy: this.#state?.status === 'pending',
      retry: () => void this.#read(),
    };
    return renderReadFailure(view, this.connectionId);
  }

  /** Reads the connection again, unless it is fresh. What fails once it is shown is up to the parts. */
  async #read(): Promise<void> {
    const [store, id] = [this.#slice.store, this.connectionId];
    if (!id) return;
    await store?.ensureConnection(id).catch((error: TransportError) => {
      const isStill = store === this.#slice.store && id === this.connectionId;
      if (isStill && !this.#connection) this.#report(error);
    });
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'read') !== 'show') return;
    this.#announcer.announce(readFailureText(this.#localize, error, true).join(' '));
  }

  /** All parts read the connection: when that fails, the page hears of it once. */
  readonly #tellOnce = (event: Event): void => {
    const { error } = event as OrgErrorEvent;
    const first = this.#told.get(error);
    if (!first) return void this.#told.set(error, event);
    event.stopPropagation();
    if (first.defaultPrevented) event.preventDefault();
  };

  #tellGone(isGone: boolean): void {
    if (!isGone) this.#announcer.clear();
    else if (!this.#removal) this.#announcer.announce(this.#goneText);
  }

  readonly #ended = (ending: Ending): void => {
    if (ending && ending !== 'switch-off') {
      this.#removal = ending.message;
      this.#announcer.announce(this.#goneText);
    }
    this.requestUpdate();
  };

  readonly #leave = async (): Promise<void> => {
    const { close } = this;
    if (await this.mayLeave()) close?.();
  };

  /** What was said is about another connection or organization. */
  #forget(): void {
    this.#removal = undefined;
    this.#announcer.clear();
  }
}

register('org-connection-details', OrgConnectionDetails);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-details': OrgConnectionDetails;
  }
}
