import { LitElement, nothing, type TemplateResult } from 'lit';
import {
  DomainAssociatedEvent,
  DomainAssociateEvent,
  DomainDissociatedEvent,
  DomainDissociateEvent,
} from '../../domain-events.js';
import { describeError } from '../../localize/describe-error.js';
import { domains as english } from '../../localize/en/domains/domains.js';
import { list } from '../../localize/en/list.js';
import { Localize } from '../../localize/localize.js';
import { labelOf, type Connection } from '../../model/connection.js';
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import { whyNotUseDomains } from '../../model/domain/permitted.js';
import {
  ASSOCIATE_DOMAIN_SCOPE,
  CREATE_DOMAIN_SCOPE,
  DISSOCIATE_DOMAIN_SCOPE,
  READ_DOMAINS_SCOPE,
} from '../../model/scopes.js';
import { domainStoreOf } from '../../store/domains/domain-store.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { forms } from '../../styles/forms.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { Attention } from '../ui/attention.js';
import { renderButton } from '../ui/button.template.js';
import { renderAnswers } from '../ui/dialog/answers.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { ChangeFailure } from '../ui/domains/change-failure.js';
import '../ui/domains/claim.js';
import { domainText } from '../ui/domains/domain-name.template.js';
import { serverReason } from '../ui/domains/server-reason.js';
import { readFailureText, renderReadFailure } from '../ui/errors/connection-errors.template.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { OnChange } from '../ui/on-change.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { html, register } from '../ui/register.js';
import { Select } from '../ui/select.js';
import { Pager } from '../ui/table/pager.js';
import { styles } from './connection-domains.styles.js';
import { renderChoice, renderDomains, renderSkeleton } from './connection-domains.template.js';

/** What was changed last, which can be undone. */
interface Done {
  readonly domain: string;
  /** Whether the domain leads to the connection since then. */
  readonly isUsed: boolean;
}

/**
 * The domains that lead to one connection. Verified domains of the organization are added and removed here, and new ones are
 * claimed and verified on the way.
 *
 * @tag org-connection-domains
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {DomainAssociateEvent} org-domain-associate - Asks before a domain is added to the connection; `preventDefault()` leaves both.
 * @fires {DomainAssociatedEvent} org-domain-associated - Tells that it leads to the connection.
 * @fires {DomainDissociateEvent} org-domain-dissociate - Asks before a domain is removed from the connection; `preventDefault()` leaves both.
 * @fires {DomainDissociatedEvent} org-domain-dissociated - Tells that it no longer leads to the connection.
 * @fires {DomainCreateEvent} org-domain-create - Asks before a new domain is added to the organization; `preventDefault()` adds nothing.
 * @fires {DomainCreatedEvent} org-domain-created - Tells that it is added.
 * @fires {DomainVerifyEvent} org-domain-verify - Asks before its record is looked for; `preventDefault()` sends nothing.
 * @fires {DomainVerifiedEvent} org-domain-verified - Tells that it is verified.
 * @fires {OrgReadyEvent} org-ready - Tells that the connection is read and its domains rendered; once for each organization, session and connection.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` silences the message.
 * @csspart list - The domains.
 * @csspart item - One of them, with its button.
 * @csspart domain - Its name.
 * @csspart remove - The button that removes it from the connection.
 * @csspart pager - The buttons that turn pages, and which domains are shown.
 * @csspart page-range - Which domains are shown, of how many.
 * @csspart page-button - The button that shows the previous or the next page.
 * @csspart reason - Why they can't be changed.
 * @csspart form - The form of a new domain.
 * @csspart field - A field, with its hint and messages.
 * @csspart input - A text field or a choice.
 * @csspart add - The button that adds the chosen domain.
 * @csspart add-new - The button that adds a new domain.
 * @csspart save - The button in the dialog that adds or verifies.
 * @csspart message - The outcome of a change.
 * @csspart undo - The button that undoes it.
 * @csspart error - Why the connection could not be read.
 * @csspart retry - The button that tries again.
 * @csspart copy - A button that copies a value, or the details a help desk asks for.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart skeleton - The placeholder while it is read.
 * @csspart problem - What the developer has to fix.
 * @csspart dialog - Every dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgConnectionDomains extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
  };

  static override styles = [shared, forms, notices, styles];

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by an element around it: that element's store. @internal */
  store: OrganizationStore | undefined;

  readonly #localize = new Localize(this).with(list).with(english, 'domains');
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    domainStoreOf(store).list,
    domainStoreOf(store).changes,
    store.problem,
    store.epoch,
    this.#sessionNotice.isShown,
    ...[ASSOCIATE_DOMAIN_SCOPE, DISSOCIATE_DOMAIN_SCOPE, CREATE_DOMAIN_SCOPE, READ_DOMAINS_SCOPE].map(
      (scope) => store.may(scope),
    ),
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
  readonly #failure = new ChangeFailure(this.#context);
  readonly #pager = new Pager<{ readonly id: string }>(
    this,
    ({ from, to, count }) => ({
      label: this.#localize.text('pagesOfDomains'),
      range: this.#localize.text('domainRange', from + 1, to, count),
      previous: this.#localize.text('previousPage'),
      next: this.#localize.text('nextPage'),
    }),
    this.#announcer.announce,
  );
  #chosen = '';
  #isMissing = false;
  #isClaiming = false;
  /** The domain whose removal is to be confirmed. */
  #asked: string | undefined;
  #done: Done | undefined;

  constructor() {
    super();
    new KeepFocus(this, '.undo, .content');
    const subject = () => [...this.#slice.organization, this.connectionId];
    new OnChange(this, subject, () => this.#forget());
    new OnChange(
      this,
      () => [...subject(), this.#slice.visits, this.#mayChoose],
      () => void this.#read(),
    );
    new Attention(this, () => void this.#read());
    tellReady(
      this,
      () => !this.store && this.#connection !== undefined && !this.#localize.isLoading && subject(),
    );
  }

  override render(): TemplateResult {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    return html`${problem ? renderUsageError(problem) : this.#renderContent()} ${this.#renderQuestion()}
    ${this.#renderClaim()} ${this.#sessionNotice.render()} ${this.#announcer.render()}`;
  }

  get #connection(): Connection | undefined {
    return this.#slice.store?.connection(this.connectionId).value;
  }

  get #label(): string {
    const unnamed = this.#localize.text('unnamed');
    return this.#connection ? labelOf(this.#connection, unnamed) : unnamed;
  }

  /** Whether the domains that could be added have to be known. */
  get #mayChoose(): boolean {
    const [store, connection] = [this.#slice.store, this.#connection];
    if (!store || !connection) return false;
    return !whyNotUseDomains(connection, store.may(ASSOCIATE_DOMAIN_SCOPE)) && store.may(READ_DOMAINS_SCOPE);
  }

  /** The verified domains that don't lead here yet; undefined until they are known. */
  get #choices(): readonly string[] | undefined {
    const { store } = this.#slice;
    const used = this.#connection?.domains ?? [];
    const all = store && domainStoreOf(store).list.value?.domains;
    return all
      ?.filter(({ status, domain }) => status === 'verified' && !used.includes(domain))
      .map(({ domain }) => domain);
  }

  #renderContent(): unknown {
    const [localize, connection, store] = [this.#localize, this.#connection, this.#slice.store];
    const state = store?.connection(this.connectionId);
    if (!connection && state?.error) return this.#renderFailure(state.error, state.status === 'pending');
    if (!store || !connection || localize.isLoading) return renderSkeleton(localize);
    const mayRemove = !whyNotUseDomains(connection, store.may(DISSOCIATE_DOMAIN_SCOPE));
    return html`<div class="content" role="group" aria-label=${localize.text('domains')} tabindex="-1">
      <p class="hint">${localize.text('connectionDomainsEffect')}</p>
      ${this.#renderReason(store, connection)} ${this.#renderDone()} ${this.#failure.render()}
      ${this.#renderDomains(store, connection, mayRemove)}
      ${this.#mayChoose ? this.#renderAdding(store) : nothing}
    </div>`;
  }

  #renderFailure(error: TransportError, isBusy: boolean): unknown {
    if (this.#errors.isHandled(error)) return nothing;
    const { announce } = this.#announcer;
    const retry = () => void this.#read();
    const view = { localize: this.#localize, error, isFirst: true, announce, isBusy, retry };
    return renderReadFailure(view, this.connectionId);
  }

  #renderReason(store: OrganizationStore, connection: Connection): unknown {
    const reasons = [ASSOCIATE_DOMAIN_SCOPE, DISSOCIATE_DOMAIN_SCOPE].map((scope) =>
      whyNotUseDomains(connection, store.may(scope)),
    );
    const key = reasons.includes('access')
      ? 'may-not-use:access'
      : reasons.every(Boolean)
        ? 'may-not:use-domains'
        : reasons[0]
          ? 'may-not:add-domains'
          : reasons[1]
            ? 'may-not:remove-domains'
            : undefined;
    const texts = [
      key && this.#localize.text(key),
      !key && !store.may(READ_DOMAINS_SCOPE) && `${this.#localize.text('domainsForbidden')}.`,
    ].filter(Boolean);
    return texts.map((text) => html`<p class="hint" part="reason">${text}</p>`);
  }

  #renderDone(): unknown {
    const done = this.#done;
    if (!done) return nothing;
    return html`<div class="notice message" part="message">
      <p>${this.#doneText(done)}</p>
      <button
        class="button undo"
        part="undo"
        type="button"
        @click=${() => void this.#use(done.domain, !done.isUsed)}
      >
        ${this.#localize.text('undo')}
      </button>
    </div>`;
  }

  #doneText({ domain, isUsed }: Done): string {
    return this.#localize.text(isUsed ? 'associated' : 'dissociated', domainText(domain), this.#label);
  }

  #renderDomains(store: OrganizationStore, { domains }: Connection, mayRemove: boolean): unknown {
    const localize = this.#localize;
    if (!domains) return html`<p>${localize.text('unknownConnectionDomains')}</p>`;
    if (domains.length === 0) return html`<p>${localize.text('noConnectionDomains')}</p>`;
    const rows = domains.map((id) => ({ id }));
    const shown = this.#pager.rowsOnPage(rows, [store, store.epoch, this.connectionId], [this.#asked]);
    const isPending = (domain: string) => this.#isPending(store, domain);
    const remove = (domain: string) => this.#remove(domain);
    return [
      renderDomains({ localize, shown: shown.map(({ id }) => id), mayRemove, isPending, remove }),
      this.#pager.render(),
    ];
  }

  #renderAdding(store: OrganizationStore): unknown {
    const localize = this.#localize;
    const { value, error, status } = domainStoreOf(store).list;
    if (!value && error) return this.#renderUnknownChoices(error, status === 'pending');
    return [
      renderChoice({
        localize,
        choices: this.#choices,
        chosen: this.#chosen,
        isMissing: this.#isMissing,
        isBusy: this.#chosen !== '' && this.#isPending(store, this.#chosen),
        choose: (domain) => this.#choose(domain),
        add: () => void this.#add(),
      }),
      store.may(CREATE_DOMAIN_SCOPE)
        ? html`<span class="add-new"
            >${renderButton(localize.text('addNewDomain'), 'add-new', false, () => this.#openClaim())}</span
          >`
        : nothing,
    ];
  }

  /** Why it isn't known which domains could be added. */
  #renderUnknownChoices(error: TransportError, isBusy: boolean): unknown {
    const localize = this.#localize;
    const reason = serverReason(error);
    if (reason) return html`<p class="hint" part="reason">${reason}</p>`;
    const sentences = [`${localize.text('domainsFailed')}.`, ...describeError(localize, error)];
    return html`<div class="notice">
      <p>${sentences.join(' ')}</p>
      ${renderButton(localize.text('retry'), 'retry', isBusy, () => void this.#read())}
    </div>`;
  }

  /** Asks before the last domain of an enabled connection is removed. */
  #renderQuestion(): unknown {
    const domain = this.#asked;
    if (domain === undefined) return nothing;
    const localize = this.#localize;
    const answer = (isAgreed: boolean) => {
      this.#asked = undefined;
      this.requestUpdate();
      if (isAgreed) void this.#use(domain, false);
    };
    return html`<org-dialog
      exportparts=${DIALOG_PARTS}
      .isAlert=${true}
      .heading=${localize.text('dissociateTitle', domainText(domain))}
      .dismiss=${() => answer(false)}
    >
      <p class="warning">${localize.text('lastDomain', this.#label)}</p>
      ${renderAnswers(
        { keep: localize.text('keepDomain'), go: localize.text('dissociate'), isDanger: true },
        answer,
      )}
    </org-dialog>`;
  }

  #renderClaim(): unknown {
    const { store } = this.#slice;
    if (!this.#isClaiming || !store) return nothing;
    return html`<org-domain-claim
      exportparts="${DIALOG_PARTS}, form, field, input, save, message, copy"
      .store=${store}
      .done=${(verified?: OrganizationDomain) => this.#claimed(verified)}
    ></org-domain-claim>`;
  }

  #isPending(store: OrganizationStore, domain: string): boolean {
    return domainStoreOf(store).pending(`${this.connectionId} ${domain}`) !== undefined;
  }

  #choose(domain: string): void {
    this.#chosen = domain;
    this.#isMissing = false;
    this.requestUpdate();
  }

  async #add(): Promise<void> {
    if (this.#chosen) return this.#use(this.#chosen, true);
    this.#isMissing = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choice')?.focus();
  }

  #remove(domain: string): void {
    const connection = this.#connection;
    if (!connection?.isEnabled || connection.domains?.length !== 1) return void this.#use(domain, false);
    this.#asked = domain;
    this.requestUpdate();
  }

  #openClaim(): void {
    this.#isClaiming = true;
    this.requestUpdate();
  }

  /** A domain that was added here and is verified is what was wanted. */
  #claimed(verified: OrganizationDomain | undefined): void {
    this.#isClaiming = false;
    this.requestUpdate();
    if (verified) void this.#use(verified.domain, true);
  }

  /** Adds a domain to the connection, or removes it. */
  async #use(domain: string, isUsed: boolean): Promise<void> {
    const [store, connection] = [this.#slice.store, this.#connection];
    if (!store || !connection?.id || this.#isPending(store, domain)) return;
    const [Ask, Tell] = isUsed
      ? [DomainAssociateEvent, DomainAssociatedEvent]
      : [DomainDissociateEvent, DomainDissociatedEvent];
    if (!this.dispatchEvent(new Ask(domain, connection))) return;
    this.#failure.forget();
    this.#done = undefined;
    try {
      await domainStoreOf(store).use(domain, connection.id, isUsed);
      this.dispatchEvent(new Tell(domain, connection));
      if (this.#connection?.id === connection.id) this.#tellDone({ domain, isUsed });
    } catch (error) {
      this.#tellFailure(error as TransportError, domain, isUsed);
    }
  }

  #tellDone(done: Done): void {
    this.#done = done;
    if (done.domain === this.#chosen) this.#chosen = '';
    this.#announcer.announce(this.#doneText(done));
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focusUndo());
  }

  /** The row with the button that was pressed can be gone before there is an undo. */
  #focusUndo(): void {
    if (!(this.renderRoot as ShadowRoot).activeElement?.matches('.content')) return;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  #tellFailure(error: TransportError, domain: string, isUsed: boolean): void {
    const key = !error.isCertain ? 'associateUncertain' : isUsed ? 'associateFailed' : 'dissociateFailed';
    const headline = () => this.#localize.text(key, domainText(domain), this.#label);
    this.#failure.tell(error, 'use-domain', headline);
  }

  /** Reads the connection, and the domains that could be added, unless they are fresh. */
  async #read(): Promise<void> {
    const [store, id] = [this.#slice.store, this.connectionId];
    if (!store || !id) return;
    const isStill = () => store === this.#slice.store && id === this.connectionId;
    try {
      await store.ensureConnection(id);
      if (isStill() && this.#mayChoose) await domainStoreOf(store).ensureList();
    } catch (error) {
      if (isStill() && !this.#connection) this.#report(error as TransportError);
    }
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'read') !== 'show') return;
    this.#announcer.announce(readFailureText(this.#localize, error, true).join(' '));
  }

  /** What is open and was said is about another connection or organization. */
  #forget(): void {
    this.#chosen = '';
    this.#isMissing = this.#isClaiming = false;
    this.#asked = this.#done = undefined;
    this.#failure.forget();
    this.#announcer.clear();
  }
}

register('org-connection-domains', OrgConnectionDomains);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-domains': OrgConnectionDomains;
  }
}
