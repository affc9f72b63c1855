import { Task, TaskStatus } from '@lit/task';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../ui/register.js';
import { DraftChangedEvent } from '../../events.js';
import { creation } from '../../localize/en/creation.js';
import { list } from '../../localize/en/list.js';
import { options } from '../../localize/en/options.js';
import { settings } from '../../localize/en/settings.js';
import { serviceValues } from '../../localize/en/strategies/service-values.js';
import { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import {
  EMPTY_DRAFT,
  readDraft,
  STEPS,
  type CreationDraft,
  type DraftStep,
} from '../../model/options/draft.js';
import { CREATE_SCOPE } from '../../model/scopes.js';
import type { SignInService } from '../../model/identity-provider/service-value.js';
import { isKnownStrategy, type Strategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { forms } from '../../styles/forms.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { Transport } from '../../transport/transport.js';
import '../connection-toggle/connection-toggle.js';
import { Announcer } from '../ui/announcer.js';
import { atProviderStyles } from '../ui/at-provider/at-provider.styles.js';
import { valuesStyles } from '../ui/copyable/values.styles.js';
import { PageAnswers } from '../ui/at-provider/page-answers.js';
import { renderButton } from '../ui/button.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { renderLoadFailure } from '../ui/errors/load-failure.template.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { optionFieldsStyles } from '../ui/options/option-fields.styles.js';
import { SECRET_ID } from '../ui/fields/secret-field.template.js';
import { sourceStyles } from '../ui/fields/source.styles.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { OnChange } from '../ui/on-change.js';
import { onceGone } from '../ui/page/once-gone.js';
import { LeaveGuard } from '../ui/page/leave-guard.js';
import { Select } from '../ui/select.js';
import type { StrategyGuide } from '../ui/strategies/guide.js';
import { GUIDES, guideOf, loadGuide } from '../ui/strategies/guides.js';
import { strategyName } from '../ui/strategy.js';
import { Ticker } from '../ui/time/ticker.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import type { AssistantMessages, AssistantView } from './assistant-view.js';
import { offeredBy, readAvailable, settableBy, whyNothing } from './availability.js';
import { renderAssistant, renderHeading, renderProgress } from './assistant.template.js';
import { styles } from './connection-create.styles.js';
import { Creation, type CreationContext } from './creation.js';
import { CreationForm, type ControlName } from './creation-form.js';
import { renderFinish } from './steps/finish.template.js';

/** The step on which each control is. The options are on `values`. */
const STEP_OF: Readonly<Partial<Record<ControlName, DraftStep>>> = {
  name: 'naming',
  displayName: 'naming',
  showAsButton: 'naming',
  assignMembershipOnLogin: 'naming',
};

/**
 * The assistant that creates a connection: which provider, what to do there, what it gives back, names, a review, and what is
 * left to do afterwards. The connection is created switched off. Stands alone, or is opened by a list.
 *
 * @tag org-connection-create
 * @slot header - In place of the heading.
 * @slot try - A link or button of the page's own with which to try a sign-in, shown once the connection is created.
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {ConnectionCreateEvent} org-connection-create - Asks before the connection is created; `preventDefault()` creates nothing.
 * @fires {ConnectionCreatedEvent} org-connection-created - Tells that it is created.
 * @fires {DraftChangedEvent} org-draft-changed - Tells what is entered so far, without the client secret.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether the new connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` silences the message.
 * @csspart heading - The heading, unless a list has opened it.
 * @csspart form - The form of a step.
 * @csspart progress - The steps.
 * @csspart step-heading - The heading of a step.
 * @csspart field - One field with its hint and messages.
 * @csspart input - A text field, a choice or a checkbox.
 * @csspart back - The button that goes back.
 * @csspart later - The button that continues later.
 * @csspart next - The button that goes on, and creates.
 * @csspart start-over - The button that discards what was entered.
 * @csspart message - Why nothing was created, or that nothing can be.
 * @csspart copy - A button that copies a value or details.
 * @csspart retry - The button that tries again.
 * @csspart load-error - What is shown if the form of a strategy could not be loaded.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart skeleton - The placeholder while it is loaded.
 * @csspart problem - What the developer has to fix.
 * @csspart dialog - The dialog, if a list has opened it.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgConnectionCreate extends LitElement {
  static override properties = {
    strategies: {},
    strategy: {},
    draft: { attribute: false },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
    close: { attribute: false },
  };

  static override styles = [
    shared,
    forms,
    notices,
    sourceStyles,
    optionFieldsStyles,
    atProviderStyles,
    valuesStyles,
    styles,
  ];

  /** The strategies that are offered, separated by spaces, of those that the tenant allows. Default: all of these. */
  strategies = '';

  /** The strategy that is created, without a choice: `okta`. Default: the admin chooses. */
  strategy = '';

  /** What was entered before, as `org-draft-changed` has told it. */
  draft: CreationDraft | undefined;

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by a list: the list's own store. @internal */
  store: OrganizationStore | undefined;

  /** Set by a list: closes the dialog that the assistant is then shown in. @internal */
  close: (() => void) | undefined;

  readonly #localize = new Localize(this)
    .with(list)
    .with(settings)
    .with(options, 'options')
    .with(serviceValues, 'service-values')
    .with(creation, 'creation');
  readonly #ticker = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.may(CREATE_SCOPE),
    store.problem,
    store.epoch,
    store.signInService,
    store.connection(this.#creation.created?.id ?? ''),
    this.#sessionNotice.isShown,
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #context: CreationContext = {
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    store: () => this.#slice.store,
  };
  readonly #sessionNotice: SessionNotice = new SessionNotice(this.#context, 'read');
  readonly #creation = new Creation(this.#context);
  readonly #page = new PageAnswers();

  #form = this.#newForm(undefined);
  /** The draft that the page's `strategy` begins with, which nobody has entered. */
  #given: CreationDraft | undefined;
  /** The draft that the page has given or was told of last. */
  #known: CreationDraft | undefined;
  #isPaused = false;
  /** The strategy whose client secret was wiped, and has to be entered again. */
  #wipedOf: Strategy | undefined;
  /** Whether there was a permission: if it is lost on the way, nothing of what is entered is taken away. */
  #wasPermitted = false;

  readonly #reading = new Task(this, {
    args: () => [this.#slice.store, this.#slice.store?.epoch, this.#slice.visits] as const,
    task: async ([store]) => readAvailable(store),
    autoRun: 'afterUpdate',
  });

  constructor() {
    super();
    new KeepFocus(this, '#step-heading, [tabindex]');
    new LeaveGuard(this, () => this.#isBegun);
    // Before there is a store, nothing belongs to another organization.
    let known: OrganizationStore | undefined;
    const change = ([store]: readonly [OrganizationStore | undefined, unknown]) => {
      if (known) this.#forget();
      // The page would otherwise keep it for the other organization.
      if (known && this.draft) this.#tellDraft();
      known = store;
    };
    new OnChange(this, () => this.#slice.organization, change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onceGone(this, () => this.#wipeSecret());
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('draft') && this.draft !== this.#known) this.#start(this.draft);
    const { strategy } = this;
    if (isKnownStrategy(strategy) && this.#form.strategy !== strategy) this.#preset(strategy);
    if (this.#slice.store?.may(CREATE_SCOPE) && this.#reading.value) this.#wasPermitted = true;
    this.#form.takenNames = this.#reading.value?.names ?? [];
    const chosen = this.#form.strategy;
    if (chosen) loadGuide(this, chosen);
  }

  override render(): TemplateResult {
    const { problem } = this.#slice;
    const content = html`${problem ? renderUsageError(problem) : this.#renderContent()}
    ${this.#sessionNotice.render()} ${this.#announcer.render()}`;
    if (!this.close)
      return html`<slot name="header"><h2 part="heading">${this.#title}</h2></slot> ${content}`;
    return html`<org-dialog
      class="dialog"
      exportparts=${DIALOG_PARTS}
      .heading=${this.#title}
      .dismiss=${this.#later}
      >${content}</org-dialog
    >`;
  }

  get #title(): string {
    const [localize, { strategy }] = [this.#localize, this.#form];
    if (!strategy) return localize.text('createTitle');
    return localize.text('createTitleOf', strategyName(localize, strategy));
  }

  #renderContent(): unknown {
    const [localize, creation, available] = [this.#localize, this.#creation, this.#reading.value];
    if (this.#reading.status <= TaskStatus.PENDING && !available) return this.#renderSkeleton();
    if (creation.created) return this.#renderFinish(creation.created);
    const { strategy, draft } = this.#form;
    const mayCreate =
      (this.#wasPermitted && this.#form.isBegun) || (this.#slice.store?.may(CREATE_SCOPE) ?? true);
    const whyNot = whyNothing(localize, this, available, mayCreate);
    if (whyNot) return this.#renderMessage(whyNot);
    if (this.#isPaused) return this.#renderPaused();
    const file = strategy && GUIDES[strategy];
    // Another provider can be chosen instead of one whose form can't be loaded.
    const step = file?.hasFailed ? 'provider' : draft.step;
    const guide = strategy && guideOf(this.#localize, strategy);
    if (localize.isLoading || (!guide && step !== 'provider')) return this.#renderSkeleton();
    return renderAssistant({
      ...this.#view(step, guide),
      loadFailure:
        file?.hasFailed && renderLoadFailure(localize, file.state === 'pending', () => void file.load(this)),
      outcome: creation.failure?.sentences() ?? [],
      error: creation.failure?.error,
      waiting: creation.wait && renderWaiting(localize, this.#ticker, creation.wait),
      next: () => this.#next(step),
      later: this.#later,
      close: this.close,
    });
  }

  #view(step: DraftStep, guide: StrategyGuide | undefined): AssistantView {
    const { names } = this.#reading.value ?? {};
    return {
      localize: this.#messages,
      announce: this.#announcer.announce,
      form: this.#form,
      strategies: offeredBy(this, this.#reading.value),
      step,
      guide,
      service: this.#service,
      nameAtProvider: { name: this.#form.name || undefined, isCreated: false },
      settable: settableBy(this.#reading.value),
      areNamesKnown: names !== undefined,
      hasSecret: this.#secret !== '',
      isSecretWiped: this.#wipedOf !== undefined && this.#wipedOf === this.#form.strategy,
      isBusy: this.#creation.isBusy,
      go: (to) => void this.#go(to),
    };
  }

  #renderFinish(created: Connection): TemplateResult {
    const { strategy } = this.#form;
    const connection = this.#slice.store?.connection(created.id ?? '').value ?? created;
    const view = {
      localize: this.#messages,
      announce: this.#announcer.announce,
      guide: strategy && guideOf(this.#localize, strategy),
      service: this.#service,
      nameAtProvider: this.#page.nameOf(connection, this.#service),
      connection,
      strategy,
      link: this.#page.linkOf(connection, this.#service),
      store: this.#slice.store,
    };
    return html`${renderProgress(view, 'finish')}
      <div class="form">${renderHeading(view, 'finish')} ${renderFinish(view)}</div>
      <div class="buttons" slot="actions">
        ${
          this.close
            ? html`<button class="button primary" part="dialog-button" type="button" @click=${this.close}>
                ${this.#localize.text('done')}
              </button>`
            : renderButton(this.#localize.text('addAnother'), 'start-over', false, this.#startOver)
        }
      </div>`;
  }

  #renderPaused(): TemplateResult {
    return html`<p class="notice message" part="message" tabindex="-1">${this.#localize.text('paused')}</p>
      <div class="buttons">
        ${renderButton(this.#localize.text('startOver'), 'start-over', false, this.#startOver)}
        <button class="button primary" part="next" type="button" @click=${this.#resume}>
          ${this.#localize.text('continueDraft')}
        </button>
      </div>`;
  }

  #renderMessage(text: string): TemplateResult {
    return html`<p class="notice message" part="message" tabindex="-1">${text}</p>
      ${this.close ? html`<div class="buttons" slot="actions">${renderButton(this.#localize.text('close'), 'dialog-button', false, this.close)}</div>` : nothing}`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="form" part="skeleton" aria-busy="true" tabindex="-1">
      <span class="visually-hidden">${this.#localize.text('loading')}</span>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  /** Whether the admin has entered anything that would be lost. */
  get #isBegun(): boolean {
    return this.#form.isBegun && this.#form.draft !== this.#given && !this.#creation.created;
  }

  get #service(): SignInService {
    return this.#slice.store?.signInService ?? {};
  }

  /** Keys of a strategy's section are used only with that strategy's guide, which brings the section along. */
  get #messages(): Localize<AssistantMessages> {
    return this.#localize as unknown as Localize<AssistantMessages>;
  }

  get #secretControl(): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>(`#${SECRET_ID}`) ?? null;
  }

  get #secret(): string {
    return this.#secretControl?.value ?? '';
  }

  #newForm(draft: CreationDraft | undefined): CreationForm {
    return new CreationForm(draft, () => this.#draftChanged());
  }

  /** Begins with the page's strategy. SAML still needs to know what runs at the provider. */
  #preset(strategy: Strategy): void {
    const step = strategy === 'samlp' ? 'provider' : 'instructions';
    this.#form = this.#newForm({ ...EMPTY_DRAFT, strategy, step });
    this.#given = this.#form.draft;
  }

  /** Goes on with a draft that the page has kept, or starts over. */
  #start(draft: CreationDraft | undefined): void {
    this.#known = draft;
    this.#forget();
    this.#form = this.#newForm(readDraft(draft));
    const isPast = STEPS.indexOf(this.#form.draft.step) > STEPS.indexOf('values');
    // The secret is in no draft, so that its step comes again.
    const isWiped = isPast && this.#form.fields.some(({ type }) => type === 'secret');
    this.#wipedOf = isWiped ? this.#form.strategy : undefined;
    if (isWiped) this.#form.goTo('values');
  }

  /** What was said of the last attempt was about another draft. */
  #draftChanged(): void {
    if (this.#secret) this.#wipedOf = undefined;
    this.#creation.forgetFailure();
    this.#tellDraft();
  }

  #tellDraft(): void {
    this.draft = this.#known = this.#isBegun ? this.#form.draft : undefined;
    this.dispatchEvent(new DraftChangedEvent(this.draft));
    this.requestUpdate();
  }

  #next(step: DraftStep): void {
    if (this.#creation.isBusy) return;
    const { strategy } = this.#form;
    if (step === 'provider' && !strategy) return this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    if (strategy && GUIDES[strategy].hasFailed) return void this.#loadAgain(strategy, step);
    const invalid = this.#form.check(step, this.#secret);
    if (invalid) return void this.#focus(invalid);
    const after = STEPS[STEPS.indexOf(step) + 1];
    if (after) void this.#go(after);
    else void this.#create();
  }

  /** To go on is to try again. A kept draft then shows its own step. */
  async #loadAgain(strategy: Strategy, step: DraftStep): Promise<void> {
    const loaded = await GUIDES[strategy].load(this);
    if (loaded && this.#form.draft.step !== step) await this.#focusHeading();
  }

  async #go(step: DraftStep): Promise<void> {
    this.#form.change({ step });
    await this.#focusHeading();
  }

  async #create(): Promise<void> {
    const [form, secret] = [this.#form, this.#secret];
    // A secret can have been wiped since its step was left.
    const invalid = form.check('values', secret) ?? form.check('naming', secret);
    if (invalid) return this.#goTo(invalid);
    const control = this.#secretControl;
    const fault = await this.#creation.create(form, secret, settableBy(this.#reading.value));
    // By then, the control can have left the page.
    if (this.#creation.created && control) control.value = '';
    if (form !== this.#form) return;
    if (this.#creation.created) await this.#finish(this.#creation.created);
    else if (fault) await this.#goTo(fault);
    else await this.#showOutcome();
  }

  /** It can be below what is seen of a dialog. */
  async #showOutcome(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.outcome')?.scrollIntoView({ block: 'nearest' });
  }

  async #finish(connection: Connection): Promise<void> {
    this.#tellDraft();
    this.#announcer.announce(this.#localize.text('created', connection.displayName));
    await this.#focusHeading();
  }

  /** Shows the step of a control, and the control. */
  async #goTo(control: ControlName): Promise<void> {
    const step = STEP_OF[control] ?? 'values';
    if (step !== this.#form.draft.step) {
      this.#form.goTo(step);
      this.#tellDraft();
    }
    await this.#focus(control);
  }

  async #focus(control: ControlName): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const ids = [`option-${control}`, control, 'metadata'];
    const found = ids.map((id) => this.renderRoot.querySelector<HTMLElement>(`#${id}`)).find(Boolean);
    // The admin can have closed it over a field with a problem.
    const details = found?.closest('details');
    if (details) details.open = true;
    found?.focus();
  }

  async #focusHeading(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#step-heading')?.focus();
  }

  /** Keeps everything but the secret. Closing the dialog is the same, so that it loses nothing. */
  readonly #later = (): void => {
    if (this.#hasToWait()) return;
    this.#wipeSecret();
    if (this.close) return this.close();
    this.#isPaused = true;
    this.#announcer.announce(this.#localize.text('paused'));
    this.requestUpdate();
  };

  readonly #resume = (): void => {
    this.#isPaused = false;
    void this.#focusHeading();
  };

  /** Whether a creation is under way, whose outcome is worth waiting for; then says so. */
  #hasToWait(): boolean {
    const { isBusy } = this.#creation;
    if (isBusy) this.#announcer.announce(this.#localize.text('creating'));
    return isBusy;
  }

  readonly #startOver = (): void => {
    this.#forget();
    this.#tellDraft();
    void this.#focusHeading();
  };

  #wipeSecret(): void {
    const control = this.#secretControl;
    if (!control) return;
    if (control.value !== '' && !this.#creation.created) this.#wipedOf = this.#form.strategy;
    control.value = '';
  }

  /** What was entered belongs to another organization, or is not wanted any more. */
  #forget(): void {
    this.#wipeSecret();
    this.#form = this.#newForm(undefined);
    this.#creation.forget();
    this.#wipedOf = undefined;
    this.#isPaused = false;
    this.#wasPermitted = false;
    this.#announcer.clear();
  }
}

register('org-connection-create', OrgConnectionCreate);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-create': OrgConnectionCreate;
  }
}
