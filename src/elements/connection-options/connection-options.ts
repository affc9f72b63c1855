import { Task, TaskStatus } from '@lit/task';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { editing } from '../../localize/en/editing.js';
import { list } from '../../localize/en/list.js';
import { options } from '../../localize/en/options.js';
import { settings } from '../../localize/en/settings.js';
import { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import { storedPem } from '../../model/options/effect.js';
import type { OptionName } from '../../model/options/fields.js';
import type { NeedReason, SecretOnEdit } from '../../model/options/update-options.js';
import { variantOf } from '../../model/options/variants.js';
import { whyNotEdit } from '../../model/permitted.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { isKnownStrategy, type Strategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { forms } from '../../styles/forms.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { renderOutcome, renderReadFailure, renderSkeleton } from '../ui/editing/form.template.js';
import { Saving } from '../ui/editing/saving.js';
import { UnsavedChanges } from '../ui/editing/unsaved-changes.js';
import { readFailureText } from '../ui/errors/connection-errors.template.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { renderLoadFailure } from '../ui/errors/load-failure.template.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { optionFieldsStyles } from '../ui/options/option-fields.styles.js';
import { SECRET_ID } from '../ui/fields/secret-field.template.js';
import { sourceStyles } from '../ui/fields/source.styles.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { OnChange } from '../ui/on-change.js';
import { onceGone } from '../ui/page/once-gone.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { html, register } from '../ui/register.js';
import { Select } from '../ui/select.js';
import { GUIDES, guideOf, loadGuide } from '../ui/strategies/guides.js';
import { Ticker } from '../ui/time/ticker.js';
import { Change } from './change.js';
import { renderChanges } from './changes.template.js';
import { styles } from './connection-options.styles.js';
import { EditingForm } from './editing-form.js';
import { renderFacts } from './facts.template.js';
import { renderForm } from './form.template.js';
import { formerCertificate } from './former-certificates.js';
import type { OptionsView, OptionsViewMessages } from './options-view.js';

/**
 * How a connection signs in: the settings of its strategy, to look at and to edit. Before anything is saved, it shows what
 * will change and what that does to sign-ins.
 *
 * @tag org-connection-options
 * @slot try - A link or button of the page's own with which to try a sign-in, shown once changes are saved.
 * @slot sign-in - A link or button of the page's own with which to sign in, shown if the connection can't be read without.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks before the changes are saved, without the client secret; `preventDefault()` leaves the connection as it is.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that they are saved.
 * @fires {OrgReadyEvent} org-ready - Tells that the settings are read and rendered; once for each organization, session and connection.
 * @fires {OrgErrorEvent} org-error - Tells that reading or saving failed; `preventDefault()` silences the message.
 * @csspart facts - The settings as they are stored.
 * @csspart reason - Why they can't be changed.
 * @csspart edit - The button that opens the form.
 * @csspart action - A button that does one thing, such as replacing the certificate.
 * @csspart form - The form.
 * @csspart field - One field with its hint and messages.
 * @csspart input - A text field, a choice or a checkbox.
 * @csspart save - The button that saves.
 * @csspart cancel - The button that closes the form.
 * @csspart message - Whether it was saved, or why not.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart copy - The button that copies the details for a help desk.
 * @csspart retry - The button that tries again.
 * @csspart load-error - What is shown if the form of the strategy could not be loaded.
 * @csspart skeleton - The placeholder while it is read.
 * @csspart error - Why it could not be read.
 * @csspart problem - What the developer has to fix.
 * @csspart dialog - The question before changes are saved or discarded.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgConnectionOptions extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
  };

  static override styles = [shared, forms, notices, sourceStyles, optionFieldsStyles, styles];

  static {
    OrgConnectionOptions.disableWarning?.('change-in-update');
  }

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by the details: their own store. @internal */
  store: OrganizationStore | undefined;

  readonly #localize = new Localize(this)
    .with(list)
    .with(settings)
    .with(options, 'options')
    .with(editing, 'editing');
  readonly #ticker = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
    store.signInService,
    this.#sessionNotice.isShown,
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #context = {
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    store: () => this.#slice.store,
  };
  readonly #sessionNotice: SessionNotice = new SessionNotice(this.#context, 'read');
  readonly #saving = new Saving(this.#context);
  readonly #change: Change = new Change({
    ...this.#context,
    localize: this.#messages,
    saving: this.#saving,
    shown: () => this.#form,
    secret: () => this.#secret,
    view: (form, connection) => this.#viewOf(form, connection),
    show: (form, option) => void this.#show(form, option),
    saved: (form, connection, isFurther) => void this.#saved(form, connection, isFurther),
  });
  readonly #unsaved = new UnsavedChanges(this, this.#localize, () => this.isChanged);

  /** Undefined while the settings are only looked at. */
  #form: EditingForm | undefined;
  /** Whether a sign-in should be tried. */
  #isSaved = false;

  readonly #reading = new Task(this, {
    args: () => [this.#slice.store, this.connectionId, this.#slice.store?.epoch, this.#slice.visits] as const,
    task: async ([store, id]) => {
      if (store && id) await store.ensureConnection(id);
    },
    onError: (error) => this.#unread(error as TransportError),
    autoRun: 'afterUpdate',
  });

  constructor() {
    super();
    new KeepFocus(this, 'input, textarea, button, [tabindex]');
    const subject = () => [...this.#slice.organization, this.connectionId];
    new OnChange(this, subject, () => this.#forget());
    tellReady(this, () => !this.store && this.#isShown && subject());
  }

  /** Whether there are unsaved changes. */
  get isChanged(): boolean {
    return this.#form !== undefined && (this.#form.isChanged || this.#secret !== '');
  }

  /** Whether the form can be closed, once what is being saved is saved. With unsaved changes, the admin decides. */
  async mayLeave(): Promise<boolean> {
    await this.#saving.finished;
    return this.#unsaved.mayDiscard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onceGone(this, () => this.#wipeSecret());
  }

  override willUpdate(): void {
    const [strategy, truth] = [this.#strategy, this.#truth];
    if (this.#form && truth) this.#form.follow(truth.options);
    if (strategy) loadGuide(this, strategy);
  }

  override render(): TemplateResult {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    return html`${problem ? renderUsageError(problem) : this.#renderContent()} ${this.#sessionNotice.render()}
    ${this.#announcer.render()}`;
  }

  #renderContent(): unknown {
    const [localize, truth, strategy] = [this.#localize, this.#truth, this.#strategy];
    if (!truth) return this.#renderUnread();
    if (!strategy) return html`<p class="hint" part="reason">${localize.text('optionsOfUnknown')}</p>`;
    const [file, guide] = [GUIDES[strategy], guideOf(this.#localize, strategy)];
    if (!guide && file.hasFailed)
      return renderLoadFailure(localize, file.state === 'pending', () => void file.load(this));
    if (!guide || localize.isLoading) return renderSkeleton(localize);
    const view = this.#viewOf(this.#form ?? this.#newForm(strategy, truth), truth);
    const { question } = this.#change;
    return [
      this.#form ? this.#renderForm(view) : this.#renderFacts(view),
      question
        ? renderChanges({ ...view, ...question, answer: (isAgreed) => this.#change.answer(isAgreed) })
        : nothing,
      this.#unsaved.render(),
    ];
  }

  #renderUnread(): unknown {
    const error = this.#state?.error;
    if (!error) return renderSkeleton(this.#localize);
    if (this.#errors.isHandled(error)) return nothing;
    const retry = () => void this.#reading.run();
    const isBusy = this.#reading.status <= TaskStatus.PENDING;
    const { announce } = this.#announcer;
    const view = { localize: this.#localize, error, isFirst: true, announce, isBusy, retry };
    return renderReadFailure(view, this.connectionId);
  }

  #renderFacts(view: OptionsView): TemplateResult {
    const { connection } = view;
    const { strategy, options } = connection;
    const variant = variantOf(view.form.strategy, options);
    const hasSecret = view.form.fields.some(({ type }) => type === 'secret');
    const hasCertificate = strategy === 'pingfederate' || variant === 'by-hand';
    const former = formerCertificate(this.#slice.store, this.connectionId);
    return html`<div class="content">
      ${renderFacts({
        ...view,
        whyNot: this.#whyNot(connection),
        edit: () => void this.#edit(),
        replaceSecret: hasSecret && options ? () => void this.#edit('client_secret') : undefined,
        replaceCertificate: hasCertificate && options ? () => void this.#edit('signingCert') : undefined,
        putBack:
          hasCertificate && former && former !== storedPem(options)
            ? () => this.#changeAtOnce(former)
            : undefined,
        readMetadataAgain: options && variant === 'metadata-url' ? () => this.#changeAtOnce() : undefined,
      })}
      ${renderOutcome({ ...view, ...this.#outcome })}
      ${this.#isSaved ? html`<slot name="try"></slot>` : nothing}
    </div>`;
  }

  #renderForm(view: OptionsView): TemplateResult {
    const state = this.#state;
    return renderForm({
      ...view,
      ...this.#outcome,
      ticker: this.#ticker,
      waiting: state?.waiting,
      isRemoved: state?.error?.code === 'not-found',
      secretHint: this.#secretHint(view.form),
      save: () => this.#change.review(view.form, this.#secret),
      cancel: () => void this.#cancel(),
    });
  }

  get #outcome() {
    return {
      connectionId: this.connectionId,
      outcome: this.#saving.outcome,
      error: this.#saving.error,
    };
  }

  get #state() {
    return this.#slice.store?.connection(this.connectionId);
  }

  get #truth(): Connection | undefined {
    return this.#state?.value;
  }

  get #strategy(): Strategy | undefined {
    const strategy = this.#truth?.strategy ?? null;
    return isKnownStrategy(strategy) ? strategy : undefined;
  }

  get #isShown(): boolean {
    const strategy = this.#strategy;
    return this.#truth !== undefined && (!strategy || GUIDES[strategy].value !== undefined);
  }

  get #secretOnEdit(): SecretOnEdit {
    return this.#slice.store?.signInService.secretOnEdit === 'omit' ? 'omit' : 'ask';
  }

  get #secretControl(): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>(`#${SECRET_ID}`) ?? null;
  }

  get #secret(): string {
    return this.#secretControl?.value ?? '';
  }

  /** Keys of a strategy's section are used only with that strategy's guide, which brings the section along. */
  get #messages(): Localize<OptionsViewMessages> {
    return this.#localize as unknown as Localize<OptionsViewMessages>;
  }

  #viewOf(form: EditingForm, connection: Connection): OptionsView {
    return {
      localize: this.#messages,
      announce: this.#announcer.announce,
      connection,
      guide: guideOf(this.#localize, form.strategy),
      form,
      isBusy: this.#saving.isBusy,
    };
  }

  #newForm(strategy: Strategy, { options: stored }: Connection): EditingForm {
    return new EditingForm(strategy, stored, this.#secretOnEdit, () => {
      this.#saving.forget();
      this.requestUpdate();
    });
  }

  /** Why nothing can be changed, as text. */
  #whyNot(connection: Connection): string | undefined {
    const mayUpdate = this.#slice.store?.may(UPDATE_SCOPE) ?? true;
    const whyNot = whyNotEdit('options', connection, mayUpdate, undefined);
    if (whyNot && whyNot !== 'server') return this.#localize.text(`why-not-edit:${whyNot}`);
    return connection.hasHiddenOptions ? this.#localize.text('optionsHidden') : undefined;
  }

  /** Why the secret has to be entered, or that it need not be. */
  #secretHint(form: EditingForm): string {
    const need = form.toSend('');
    const reason: NeedReason | undefined =
      'needs' in need && need.needs === 'secret' ? need.reason : undefined;
    if (this.#secretOnEdit === 'omit' && !reason) return this.#localize.text('secretKept');
    return this.#localize.text(`need:${reason ?? 'never-shown'}`);
  }

  /** Opens the form. A certificate that is to be replaced is taken out of its field. */
  async #edit(replaced?: OptionName): Promise<void> {
    const form = this.#begin(replaced === 'signingCert' ? '' : undefined);
    if (!form) return;
    this.#form = form;
    await this.#focus(replaced);
  }

  async #cancel(): Promise<void> {
    if (await this.mayLeave()) await this.#look();
  }

  /** Closes the form. */
  async #look(): Promise<void> {
    this.#wipeSecret();
    this.#form = undefined;
    this.#say();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="edit"]')?.focus();
  }

  /** Nothing is said of the last attempt any more. */
  #say(): void {
    this.#saving.forget();
    this.#isSaved = false;
    this.requestUpdate();
  }

  /** Makes a change that has a button of its own. */
  #changeAtOnce(certificate?: string): void {
    const form = this.#begin(certificate);
    if (form) this.#change.review(form, '', certificate === undefined);
  }

  /**
   * A form to begin with; undefined while another one is being saved.
   *
   * @param certificate in place of the stored one
   */
  #begin(certificate?: string): EditingForm | undefined {
    const [strategy, truth] = [this.#strategy, this.#truth];
    if (!strategy || !truth || this.#saving.isBusy) return undefined;
    this.#say();
    const form = this.#newForm(strategy, truth);
    const field = form.fields.find(({ name }) => name === 'signingCert');
    if (field && certificate !== undefined) form.enter(field, certificate);
    return form;
  }

  /** @param isFurther whether something was entered while it was being saved, for which the form stays open */
  async #saved(form: EditingForm, { isEnabled, options }: Connection, isFurther: boolean): Promise<void> {
    if (isFurther) form.accept(options);
    else if (this.#form === form) await this.#look();
    // One that is switched off can't be tried.
    this.#isSaved = isEnabled !== false;
    const advice = () => (this.#isSaved ? [this.#localize.text('tryAfterwards')] : []);
    this.#saving.say(() => [this.#localize.text('saved'), ...advice()]);
  }

  async #show(form: EditingForm, option?: OptionName): Promise<void> {
    this.#form = form;
    if (option) await this.#focus(option);
    else this.requestUpdate();
  }

  async #focus(option: OptionName | undefined): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const ids = option ? [`#option-${option}`, '#metadata'] : ['input, select, textarea'];
    const found = ids.map((id) => this.renderRoot.querySelector<HTMLElement>(id)).find(Boolean);
    // The admin can have closed it over a field with a problem.
    const details = found?.closest('details');
    if (details) details.open = true;
    found?.focus();
  }

  /** What was entered and said belongs to another connection or organization. */
  #forget(): void {
    this.#wipeSecret();
    this.#form = undefined;
    this.#isSaved = false;
    this.#saving.forget();
    this.#announcer.clear();
    this.#unsaved.keep();
  }

  /** A question that is open has the secret, too. */
  #wipeSecret(): void {
    const control = this.#secretControl;
    if (control) control.value = '';
    this.#change.forget();
  }

  #unread(error: TransportError): void {
    if (this.#errors.report(error, 'read', this.#truth) !== 'show') return;
    this.#announcer.announce(readFailureText(this.#localize, error, !this.#truth).join(' '));
  }
}

register('org-connection-options', OrgConnectionOptions);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-options': OrgConnectionOptions;
  }
}
