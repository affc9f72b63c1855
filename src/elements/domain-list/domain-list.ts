/** `<org-domain-list>`: every email domain of the organization, whether it is verified, and which connections it leads to. */
import { LitElement, nothing } from 'lit';
import { domains as english } from '../../localize/en/domains/domains.js';
import { list } from '../../localize/en/list.js';
import { Localize } from '../../localize/localize.js';
import { labelOf } from '../../model/connection.js';
import { ALL_DOMAINS, sortedBy, viewDomains, type DomainSortKey } from '../../model/domain/domain-view.js';
import type { DomainList, OrganizationDomain } from '../../model/domain/organization-domain.js';
import {
  CREATE_DOMAIN_SCOPE,
  DELETE_DOMAIN_SCOPE,
  READ_DOMAINS_SCOPE,
  READ_SCOPE,
  VERIFY_DOMAIN_SCOPE,
} from '../../model/scopes.js';
import { domainStoreOf, type DomainStore } from '../../store/domains/domain-store.js';
import type { Resource } from '../../store/resource.js';
import { forms } from '../../styles/forms.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { Attention } from '../ui/attention.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { domainText } from '../ui/domains/domain-name.template.js';
import { serverReason } from '../ui/domains/server-reason.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { lazy } from '../ui/loading/lazy.js';
import { Opener } from '../ui/loading/opener.js';
import { Memo } from '../ui/memo.js';
import { OnChange } from '../ui/on-change.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { html, register } from '../ui/register.js';
import { Select } from '../ui/select.js';
import { Pager } from '../ui/table/pager.js';
import { tableStyles } from '../ui/table/table.styles.js';
import { renderTable, type TableColumn, type TableRow } from '../ui/table/table.template.js';
import { minutesAgo } from '../ui/time/age.js';
import { Ticker } from '../ui/time/ticker.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import { createColumns, type DomainAction, type DomainRow } from './domain-columns.js';
import { styles } from './domain-list.styles.js';
import {
  failureText,
  renderDomainErrors,
  renderNothingFound,
  renderSearch,
  renderSkeleton,
  renderToolbar,
} from './domain-list.template.js';

const MINUTE = 60_000;
/** The most domains of an organization, by Auth0's entity limits. */
const MOST = 100;
/** Above so many domains, they can be searched and sorted. */
const HANDFUL = 7;

/** What each action opens. */
const claim = lazy(() => import('../ui/domains/claim.js'));
const removal = lazy(() => import('../ui/domains/removal.js'));

/** The open dialog: a domain to add, to verify, or to give up. */
interface Opened {
  readonly action: 'add' | DomainAction;
  readonly domain?: OrganizationDomain;
}

/**
 * Shows every email domain of the organization: whether it is verified, and which connections it leads to. Domains are added,
 * verified and removed here. Above 50 domains it has pages.
 *
 * @tag org-domain-list
 * @slot header - In place of the heading.
 * @slot actions - Buttons beside the heading.
 * @slot empty - What to show when the organization has no domain.
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {DomainCreateEvent} org-domain-create - Asks before a domain is added; `preventDefault()` adds nothing.
 * @fires {DomainCreatedEvent} org-domain-created - Tells that it is added.
 * @fires {DomainVerifyEvent} org-domain-verify - Asks before its record is looked for; `preventDefault()` sends nothing.
 * @fires {DomainVerifiedEvent} org-domain-verified - Tells that it is verified.
 * @fires {DomainRemoveEvent} org-domain-remove - Asks before a domain is removed, once the dialog is confirmed; `preventDefault()` keeps it.
 * @fires {DomainRemovedEvent} org-domain-removed - Tells that it is removed.
 * @fires {DomainDissociateEvent} org-domain-dissociate - Asks before it is first removed from a connection; `preventDefault()` keeps both.
 * @fires {DomainDissociatedEvent} org-domain-dissociated - Tells that it no longer leads to that connection.
 * @fires {OrgReadyEvent} org-ready - Tells that the list is loaded and rendered, even if it is empty; once for each organization and session.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` silences the message.
 * @csspart toolbar - The heading and what is beside it.
 * @csspart heading - The heading.
 * @csspart updated - How long ago the list was read.
 * @csspart refresh - The button that loads the list again.
 * @csspart add - The button that adds a domain.
 * @csspart why-not-add - Why none can be added.
 * @csspart content - Everything below the toolbar.
 * @csspart tools - The search.
 * @csspart search - The search field.
 * @csspart found - How many domains match.
 * @csspart sort - The heading of a column, as a button that sorts by it.
 * @csspart nothing-found - What is shown if no domain matches.
 * @csspart show-all - The button that shows all again.
 * @csspart reason - What can't be done with the domains, and why.
 * @csspart table - The table, whose rows are cards where it is narrow.
 * @csspart header-row - The row of the headings.
 * @csspart column - The heading of one column.
 * @csspart row - One domain.
 * @csspart cell - One cell of a domain.
 * @csspart domain - Its name.
 * @csspart status - Whether it is verified.
 * @csspart use - A connection that it leads to.
 * @csspart verify - The button that verifies it.
 * @csspart remove - The button that removes it.
 * @csspart load-error - What is shown if a dialog could not be loaded.
 * @csspart pager - The buttons that turn pages, and which rows are shown.
 * @csspart page-range - Which rows are shown, of how many.
 * @csspart page-button - The button that shows the previous or the next page.
 * @csspart message - The outcome of an action.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes a message.
 * @csspart skeleton - What is shown until the list is loaded.
 * @csspart empty - What is shown if there is no domain.
 * @csspart error - What is shown if the list could not be loaded.
 * @csspart outdated - The same, above rows that are there.
 * @csspart malformed - The items of the answer that could not be read.
 * @csspart copy - A button that copies a value, or the details a help desk asks for.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request is still waiting.
 * @csspart problem - What the developer has to fix.
 * @csspart form - The form in a dialog.
 * @csspart field - A field there, with its hint and messages.
 * @csspart input - A text field or a checkbox.
 * @csspart save - The button that adds or verifies.
 * @csspart dialog - Every dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgDomainList extends LitElement {
  static override properties = {
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [shared, forms, tableStyles, styles, notices];

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  readonly #localize = new Localize(this).with(list).with(english, 'domains');
  readonly #countdown = new Ticker(this);
  readonly #age = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    domainStoreOf(store).list,
    store.list,
    store.problem,
    store.epoch,
    store.signedOut,
    this.#sessionNotice.isShown,
    ...[READ_DOMAINS_SCOPE, CREATE_DOMAIN_SCOPE, VERIFY_DOMAIN_SCOPE, DELETE_DOMAIN_SCOPE, READ_SCOPE].map(
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
  readonly #sessionNotice: SessionNotice = new SessionNotice(this.#context, 'list');
  readonly #claim = new Opener(this.#context, claim);
  readonly #removal = new Opener(this.#context, removal);
  readonly #columns = new Memo<readonly TableColumn<DomainRow>[]>();
  readonly #pager = new Pager<OrganizationDomain>(
    this,
    ({ from, to, count }) => ({
      label: this.#localize.text('pagesOfDomains'),
      range: this.#localize.text('domainRange', from + 1, to, count),
      previous: this.#localize.text('previousPage'),
      next: this.#localize.text('nextPage'),
    }),
    this.#announcer.announce,
  );
  #view = ALL_DOMAINS;
  #opened: Opened | undefined;
  /** A function, because the language can change while it is shown. */
  #message: (() => string) | undefined;

  constructor() {
    super();
    new KeepFocus(this, '.content');
    new OnChange(
      this,
      () => this.#slice.organization,
      () => this.#forget(),
    );
    new OnChange(
      this,
      () => [...this.#slice.organization, this.#slice.visits, this.#mayRead],
      () => void this.#keepFresh(false),
    );
    new Attention(this, (isBackOnline) => void this.#keepFresh(isBackOnline));
    tellReady(this, () => this.#list?.value && !this.#localize.isLoading && this.#slice.organization);
  }

  /**
   * Loads the list again and resolves once that is done or has failed; a failure is shown, and `org-error` fires. Does
   * nothing while the element is not in a page or has no transport.
   */
  async refresh(): Promise<void> {
    const store = this.isConnected ? this.#slice.store : undefined;
    if (!store) return;
    // The connections say what the domains are used for; what a refusal has told of permissions is forgotten.
    const connections = this.#may(READ_SCOPE) ? store.refresh().catch(() => {}) : undefined;
    await domainStoreOf(store)
      .refresh()
      .then(({ domains }) => this.#announcer.announce(this.#localize.text('domainsLoaded', domains.length)))
      .catch((error: TransportError) => this.#report(error));
    await connections;
  }

  override render(): unknown {
    const { problem, store } = this.#slice;
    if (problem) return renderUsageError(problem);
    const [localize, list] = [this.#localize, this.#list];
    const isBusy = this.#mayRead && (!list || list.status === 'pending');
    const age = this.#ageOf(list);
    const wait = list?.waiting;
    return html`
      ${renderToolbar(localize, {
        isBusy,
        age,
        waiting: wait && renderWaiting(localize, this.#countdown, wait),
        refresh: () => void (isBusy || this.refresh()),
        whyNotAdd: this.#whyNotAdd,
        isOpening: this.#claim.isBusy && this.#opened === undefined,
        add: () => this.#open({ action: 'add' }),
      })}
      <div class="content" part="content" role="group" aria-label=${localize.text('domains')} tabindex="-1">
        ${this.#sessionNotice.render()} ${this.#renderMessage()} ${this.#claim.renderFailure('add')}
        ${store && list && !localize.isLoading ? this.#renderContent(list, age) : renderSkeleton(localize)}
      </div>
      ${this.#renderDialog()} ${this.#announcer.render()}
    `;
  }

  get #domains(): DomainStore | undefined {
    const { store } = this.#slice;
    return store && domainStoreOf(store);
  }

  get #list(): Resource<DomainList> | undefined {
    return this.#domains?.list;
  }

  get #mayRead(): boolean {
    return this.#may(READ_DOMAINS_SCOPE);
  }

  get #whyNotAdd(): string | undefined {
    const { value, error } = this.#list ?? {};
    if (!value && error && serverReason(error)) return '';
    if (!this.#may(CREATE_DOMAIN_SCOPE)) return this.#localize.text('may-not:add-domains');
    const count = this.#list?.value?.domains.length ?? 0;
    return count >= MOST ? this.#localize.text('domainLimit', MOST) : undefined;
  }

  #may(scope: string): boolean {
    return this.#slice.store?.may(scope) ?? true;
  }

  /** How long ago the list was read, as a text that is kept up to date; empty if it was not read yet. */
  #ageOf(list: Resource<DomainList> | undefined): string {
    if (list?.updatedAt === undefined) return '';
    const age = Math.max(0, Date.now() - list.updatedAt);
    this.#age.updateIn(MINUTE - (age % MINUTE));
    const minutes = Math.floor(age / MINUTE);
    return minutes === 0 ? this.#localize.text('momentAgo') : minutesAgo(this.#localize, minutes);
  }

  #renderMessage(): unknown {
    if (!this.#message) return nothing;
    return html`<p class="notice message" part="message" tabindex="-1">${this.#message()}</p>`;
  }

  #renderContent(list: Resource<DomainList>, age: string): unknown {
    const localize = this.#localize;
    if (!this.#mayRead && !list.value)
      return html`<div class="panel" part="error">
        <p class="headline">${localize.text('domainsForbidden')}</p>
        <slot name="contact"></slot>
      </div>`;
    const failed = list.error ?? this.#slice.store?.signedOut;
    const error = this.#errors.isHandled(failed) ? undefined : failed;
    const { announce } = this.#announcer;
    const view = { localize, announce, list, error, age, retry: () => void this.refresh() };
    const all = list.value?.domains;
    if (!all) return failed ? renderDomainErrors(view) : renderSkeleton(localize);
    return [renderDomainErrors(view), all.length > 0 ? this.#renderRows(all) : nothing];
  }

  #renderRows(all: readonly OrganizationDomain[]): unknown {
    const [localize, view] = [this.#localize, this.#view];
    const uses = this.#uses();
    const usesOf = ({ domain }: OrganizationDomain) => uses?.get(domain) ?? [];
    const found = viewDomains(all, view, usesOf);
    const subject = [this.#slice.store, this.#slice.store?.epoch, view];
    const shown = this.#pager.rowsOnPage(found, subject, [this.#opened?.domain?.id]);
    const search = (text: string) => this.#show({ ...view, search: text });
    const isSearched = all.length > HANDFUL || view !== ALL_DOMAINS;
    return [
      this.#reasons.map((reason) => html`<p class="hint" part="reason">${reason}</p>`),
      isSearched ? renderSearch(localize, { view, found: found.length, all: all.length, search }) : nothing,
      shown.length > 0
        ? renderTable({
            label: localize.text('domains'),
            columns: this.#currentColumns(uses !== undefined),
            rows: shown.map((domain) => this.#row(domain, usesOf(domain))),
            sorting: isSearched ? this.#sorting : undefined,
          })
        : renderNothingFound(localize, () => this.#show(ALL_DOMAINS)),
      this.#pager.render(),
    ];
  }

  #row(domain: OrganizationDomain, uses: readonly string[]): TableRow<DomainRow> {
    const { id } = domain;
    const opening = this.#openingOf(domain);
    const openers = [this.#claim, this.#removal];
    return {
      key: id,
      data: { domain, uses, opening },
      dependencies: [
        domain,
        uses.join('\n'),
        opening,
        this.#localize.key,
        ...openers.flatMap((opener) => opener.failureOf(id)),
      ],
      notices: openers.map((opener) => opener.renderFailure(id)).filter(Boolean),
    };
  }

  #openingOf({ id }: OrganizationDomain): DomainAction | undefined {
    const { action, domain } = this.#pressed ?? {};
    return domain?.id === id && action !== 'add' ? action : undefined;
  }

  /** What each domain leads to, by its name; undefined where that is unknown. */
  #uses(): ReadonlyMap<string, readonly string[]> | undefined {
    const connections = this.#slice.store?.list.value?.connections;
    if (!connections?.some(({ domains }) => domains !== null)) return undefined;
    const uses = new Map<string, string[]>();
    for (const connection of connections)
      for (const domain of connection.domains ?? [])
        uses.set(domain, [...(uses.get(domain) ?? []), labelOf(connection, this.#localize.text('unnamed'))]);
    return uses;
  }

  /** What can't be done with the domains for want of permission. */
  get #reasons(): readonly string[] {
    return [
      this.#may(VERIFY_DOMAIN_SCOPE) ? '' : this.#localize.text('may-not:verify-domains'),
      this.#may(DELETE_DOMAIN_SCOPE) ? '' : this.#localize.text('may-not:remove-domains'),
    ].filter(Boolean);
  }

  #currentColumns(knowsUses: boolean): readonly TableColumn<DomainRow>[] {
    const [mayVerify, mayRemove] = [this.#may(VERIFY_DOMAIN_SCOPE), this.#may(DELETE_DOMAIN_SCOPE)];
    const view = {
      localize: this.#localize,
      knowsUses,
      mayVerify,
      mayRemove,
      press: (action: DomainAction, domain: OrganizationDomain) => this.#open({ action, domain }),
    };
    return this.#columns.of([this.#localize.key, knowsUses, mayVerify, mayRemove], () => createColumns(view));
  }

  readonly #sorting = {
    orderOf: (column: string) => {
      if (column !== 'domain' && column !== 'status') return undefined;
      return this.#view.sort === column ? this.#view.order : 'none';
    },
    sortBy: (column: string) => this.#show(sortedBy(this.#view, column as DomainSortKey)),
  };

  #show(view: typeof ALL_DOMAINS): void {
    this.#view = view.search || view.sort ? view : ALL_DOMAINS;
    this.requestUpdate();
  }

  /** What was pressed and is not open yet. */
  #pressed: Opened | undefined;

  #open(opened: Opened): void {
    const { action, domain } = opened;
    this.#claim.cancel();
    this.#removal.cancel();
    this.#pressed = opened;
    this.#message = undefined;
    const opener = action === 'remove' ? this.#removal : this.#claim;
    void opener
      .press(domain?.id ?? 'add', () => {
        this.#opened = opened;
      })
      .finally(() => {
        if (this.#pressed === opened) this.#pressed = undefined;
        this.requestUpdate();
      });
  }

  #renderDialog(): unknown {
    const { action, domain } = this.#opened ?? {};
    const { store } = this.#slice;
    if (!action || !store) return nothing;
    if (action === 'remove')
      return html`<org-domain-removal
        exportparts="${DIALOG_PARTS}, field, input, message, copy"
        .store=${store}
        .domain=${domain}
        .done=${(isRemoved: boolean) => this.#close(isRemoved ? domain : undefined, 'domainRemoved')}
      ></org-domain-removal>`;
    return html`<org-domain-claim
      exportparts="${DIALOG_PARTS}, form, field, input, save, message, copy"
      .store=${store}
      .domain=${domain}
      .done=${(verified?: OrganizationDomain) => this.#close(verified, 'domainVerified')}
    ></org-domain-claim>`;
  }

  /** Closes the dialog, and says what came of it. */
  #close(domain: OrganizationDomain | undefined, said: 'domainRemoved' | 'domainVerified'): void {
    this.#opened = undefined;
    this.requestUpdate();
    if (!domain) return;
    this.#message = () => this.#localize.text(said, domainText(domain.domain));
    this.#announcer.announce(this.#message());
  }

  /** What is open and was said is about another organization. */
  #forget(): void {
    this.#opened = this.#pressed = this.#message = undefined;
    this.#view = ALL_DOMAINS;
  }

  /** Reads the list again if it is out of date, or if the device was offline. */
  async #keepFresh(isBackOnline: boolean): Promise<void> {
    const { store } = this.#slice;
    if (!store || !this.#mayRead) return;
    if (this.#may(READ_SCOPE)) void store.ensureList().catch(() => {});
    const domains = domainStoreOf(store);
    await (isBackOnline ? domains.refresh() : domains.ensureList()).catch((error: TransportError) =>
      this.#report(error),
    );
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'list') === 'show')
      this.#announcer.announce(failureText(this.#localize, error));
  }
}

register('org-domain-list', OrgDomainList);

declare global {
  interface HTMLElementTagNameMap {
    'org-domain-list': OrgDomainList;
  }
}
