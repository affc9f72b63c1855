/** `<org-connection-list>`: every sign-in connection of the organization, with a switch for each. */
import { html, LitElement, nothing } from 'lit';
import { register } from '../ui/register.js';
import { list } from '../../localize/en/list.js';
import { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import type { ListView } from '../../model/list-view.js';
import { CREATE_SCOPE, DETACH_SCOPE, UPDATE_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { Attention } from '../ui/attention.js';
import { styles as switchStyles } from '../connection-toggle/connection-toggle.styles.js';
import { Switches, type Confirm } from '../connection-toggle/switching.js';
import { iconStyles } from '../ui/icon/icon.styles.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { OnChange } from '../ui/on-change.js';
import { Ticker } from '../ui/time/ticker.js';
import { minutesAgo } from '../ui/time/age.js';
import { warnAboutAttributes } from '../ui/errors/attributes.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { listFailureText, renderListErrors } from '../ui/errors/list-errors.template.js';
import { renderMissedFailures } from '../ui/errors/missed-failures.template.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { Select } from '../ui/select.js';
import { PAGE_SIZE, Pager } from '../ui/table/pager.js';
import { tableStyles } from '../ui/table/table.styles.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import { cellStyles } from './cells.styles.js';
import { columnStyles } from './columns.styles.js';
import { ChangeMarks } from './change-marks.js';
import { styles } from './connection-list.styles.js';
import { renderSkeleton, renderToolbar, renderTools } from './connection-list.template.js';
import { ConnectionTable } from './connection-table.js';
import { NameButtons } from './details/name-buttons.js';
import { AddButton } from './adding/add-button.js';
import type { ExtraColumn } from './extra-column.js';
import type { ListContext } from './list-context.js';
import type { RowAction } from './row-action.js';
import { MenuButtons } from './row-menu/menu-buttons.js';
import { Search } from './search/search.js';
import { searchStyles } from './search/search.styles.js';
import { Selectable } from './selection/selectable.js';

const MINUTE = 60_000;

/** How many connections a list in this page has shown last. On a server, none is shown. */
let lastCount = 3;

/**
 * Shows every sign-in connection of the organization, with a switch for each. Above 50 connections it has pages.
 *
 * @tag org-connection-list
 * @slot header - In place of the heading.
 * @slot actions - Buttons beside the heading.
 * @slot empty - What to show when the organization has no connection.
 * @slot try - A link or button of the page's own with which to try a sign-in, shown once a connection is added, or signs in otherwise.
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @slot icon:ID - The icon of one connection, by its id.
 * @slot COLUMN - The heading of a column of the page's own, by its name.
 * @slot COLUMN:ID - A cell of it, for one connection by its id.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether a connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {ConnectionAddEvent} org-connection-add - Asks to open the assistant for a new connection; `preventDefault()` leaves that to the page.
 * @fires {ConnectionCreateEvent} org-connection-create - Asks before a connection is created; `preventDefault()` creates nothing.
 * @fires {ConnectionCreatedEvent} org-connection-created - Tells that it is created.
 * @fires {DraftChangedEvent} org-draft-changed - Tells what is entered for a new connection so far, without the client secret.
 * @fires {ConnectionSelectEvent} org-connection-select - Asks to open a connection's details or settings; `preventDefault()` leaves that to the page.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks whether settings may be saved; `preventDefault()` leaves them.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that settings are saved.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks whether a connection may be removed, once the person has confirmed it; `preventDefault()` leaves it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {ViewChangedEvent} org-view-changed - Tells that the person searches, filters or sorts in another way.
 * @fires {OrgReadyEvent} org-ready - Tells that the list is loaded and rendered, even if it is empty; once for each organization and session.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` silences the message.
 * @csspart toolbar - The heading and what is beside it.
 * @csspart heading - The heading.
 * @csspart updated - How long ago the list was read.
 * @csspart add - The button that opens the assistant for a new connection.
 * @csspart why-not-add - Why none can be added.
 * @csspart refresh - The button that loads the list again.
 * @csspart content - Everything below the toolbar.
 * @csspart tools - The search.
 * @csspart search - The search field.
 * @csspart filter - One filter.
 * @csspart found - How many connections match.
 * @csspart sort - The heading of a column, as a button that sorts by it.
 * @csspart nothing-found - What is shown if no connection matches.
 * @csspart show-all - The button that shows all again.
 * @csspart selection-place - The bar of the selection and the outcome of a change, at the bottom edge of the window.
 * @csspart selection - The bar with the buttons that change the selected connections.
 * @csspart selection-count - How many connections are selected.
 * @csspart select - The checkbox that selects a row, or all.
 * @csspart table - The table, whose rows are cards where it is narrow.
 * @csspart header-row - The row of the headings.
 * @csspart column - The heading of one column.
 * @csspart row - One connection.
 * @csspart cell - One cell of a connection.
 * @csspart icon - The connection's icon.
 * @csspart display-name - What people see when they sign in.
 * @csspart name-button - The same as a button that opens the details.
 * @csspart name - The technical name.
 * @csspart strategy - The name of the strategy.
 * @csspart domain - One domain.
 * @csspart changed - The mark of a row that another admin has changed.
 * @csspart menu-button - The button that opens a row's menu.
 * @csspart menu - The menu of a row.
 * @csspart menu-item - One item of it.
 * @csspart load-error - What is shown if a menu, the details or the selection could not be loaded.
 * @csspart pager - The buttons that turn pages, and which rows are shown.
 * @csspart page-range - Which rows are shown, of how many.
 * @csspart page-button - The button that shows the previous or the next page.
 * @csspart dialog - Every dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 * @csspart form - A form in a dialog.
 * @csspart field - One setting there, with its hint and messages.
 * @csspart input - A text field, a choice or a checkbox.
 * @csspart save - The button that saves.
 * @csspart cancel - The button that closes a form of the details.
 * @csspart facts - The facts in the details.
 * @csspart section - One part of the details.
 * @csspart section-heading - Its heading.
 * @csspart edit - The button there that opens the form of how it signs in.
 * @csspart action - A button there that does one thing, such as replacing the certificate.
 * @csspart remove - The button there that removes the connection.
 * @csspart progress - The steps of the assistant.
 * @csspart step-heading - The heading of a step.
 * @csspart back - The button of the assistant that goes back.
 * @csspart later - The button that closes the assistant and keeps what was entered.
 * @csspart start-over - The button that discards what was entered.
 * @csspart next - The button that goes on, and creates.
 * @csspart message - The outcome of an action.
 * @csspart session - That another organization or person is signed in now.
 * @csspart missed - The changes that failed after the admin had left the page.
 * @csspart dismiss - The button that closes a message.
 * @csspart toggle - The switch and the messages about it.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - The switch track.
 * @csspart thumb - The switch thumb.
 * @csspart state - The state as text.
 * @csspart shared-reason - Why no connection can be switched, if the reason is the same for all.
 * @csspart reason - In short, why one cannot be switched.
 * @csspart tooltip - The same in full.
 * @csspart toggle-error - Why it was not switched.
 * @csspart undo - The button that switches it on again.
 * @csspart skeleton - What is shown until the list is loaded.
 * @csspart empty - What is shown if there is no connection.
 * @csspart error - What is shown if the list could not be loaded.
 * @csspart outdated - The same, above rows that are there.
 * @csspart copy - The button that copies the details a help desk asks for.
 * @csspart malformed - The items of the answer that could not be read.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request is still waiting.
 * @csspart problem - What the developer has to fix.
 */
export class OrgConnectionList extends LitElement {
  static override properties = {
    confirm: {},
    density: { reflect: true, useDefault: true },
    columns: {},
    extraColumns: { attribute: false },
    rowActions: { attribute: false },
    // `<org-connection-list searchable>` also means `always`.
    searchable: { converter: (value: string | null) => value || (value === null ? 'auto' : 'always') },
    selectable: { type: Boolean },
    expectedRows: { attribute: 'expected-rows', type: Number },
    view: { attribute: false },
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [
    shared,
    switchStyles,
    styles,
    tableStyles,
    iconStyles,
    cellStyles,
    columnStyles,
    searchStyles,
    notices,
  ];

  /**
   * When a switch asks before it switches: `risky`, if it can lock people out; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

  /**
   * How much room rows have: `comfortable`, or `compact`.
   *
   * @default 'comfortable'
   */
  density: 'comfortable' | 'compact' = 'comfortable';

  /**
   * The columns, separated by spaces: `name`, `strategy`, `domains`, `status`, and names of the page's own, whose headings
   * and cells are in slots. Default: all of them.
   */
  columns = '';

  /** Columns of the page's own, `{ name, heading, cell }`; `cell(connection)` returns a text, a node or a Lit template. */
  extraColumns: readonly ExtraColumn[] = [];

  /** Actions of the page's own in the menu of each row, `{ text, choose, whyNot, isDanger }`. */
  rowActions: readonly RowAction[] = [];

  /**
   * Whether the connections can be searched, filtered and sorted: `always`, `never`, or `auto`, above seven connections.
   *
   * @default 'auto'
   */
  searchable: 'auto' | 'always' | 'never' = 'auto';

  /** Whether rows can be selected, to switch or remove several at once. */
  selectable = false;

  /**
   * How many connections there is room for until they are loaded, so that little moves then. Default: as many as a list in
   * this page has shown last, or 3.
   */
  expectedRows: number | null | undefined;

  /**
   * Which connections are shown, and in which order: `{ search, status, strategy, sort, order }`, as far as it differs from
   * all of them as they are listed. Set it, and read it when `org-view-changed` fires. The page of the table is not part of it.
   *
   * @default {}
   */
  view: Partial<ListView> = {};

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  readonly #localize = new Localize(this).with(list);
  readonly #countdown = new Ticker(this);
  readonly #age = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.list,
    store.problem,
    store.epoch,
    store.signedOut,
    store.may(UPDATE_SCOPE),
    store.may(DETACH_SCOPE),
    store.may(CREATE_SCOPE),
    store.failures,
    this.#sessionNotice.isShown,
    ...(store.list.value?.connections.map(({ id }) => store.connection(id ?? '')) ?? []),
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #context: ListContext = createContext({
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    countdown: this.#countdown,
    isListed: true,
    store: () => this.#slice.store,
  });
  readonly #sessionNotice = new SessionNotice(this.#context, 'list');
  readonly #search = new Search(this.#context);
  readonly #selectable = new Selectable(this.#context);
  readonly #menuButtons = new MenuButtons(this.#context);
  readonly #nameButtons = new NameButtons(this.#context);
  readonly #addButton = new AddButton(this.#context);
  readonly #marks = new ChangeMarks(
    this.#context,
    () => this.#found,
    () => this.#refreshes > 0,
  );
  readonly #table = new ConnectionTable(this.#context, {
    search: this.#search,
    selectable: this.#selectable,
    menuButtons: this.#menuButtons,
    nameButtons: this.#nameButtons,
    marks: this.#marks,
  });
  readonly #pager = new Pager<Connection>(
    this,
    ({ from, to, count }) => ({
      label: this.#localize.text('pages'),
      range: this.#localize.text('pageRange', from + 1, to, count),
      previous: this.#localize.text('previousPage'),
      next: this.#localize.text('nextPage'),
    }),
    this.#announcer.announce,
  );
  /** The connections that match the view, on all pages, as they were rendered last. */
  #found: readonly Connection[] = [];
  /** How many refreshes are under way. */
  #refreshes = 0;

  constructor() {
    super();
    new KeepFocus(this, '.content');
    const need = () => [...this.#slice.organization, this.#slice.visits];
    new OnChange(this, need, () => void this.#keepFresh(false));
    new OnChange(
      this,
      () => this.#slice.organization,
      () => this.#search.forget(),
    );
    new Attention(this, (isBackOnline) => void this.#keepFresh(isBackOnline));
    tellReady(this, () => this.#slice.store?.list.value && this.#slice.organization);
  }

  /**
   * Loads the list again and resolves once that is done or has failed; a failure is shown, and `org-error` fires. Does
   * nothing while the element is not in a page or has no transport.
   */
  async refresh(): Promise<void> {
    const store = this.isConnected ? this.#slice.store : undefined;
    this.#refreshes++;
    try {
      const list = await store?.refresh();
      this.#search.forget();
      if (list) this.#announcer.announce(this.#localize.text('loaded', list.connections.length));
    } catch (error) {
      this.#report(error as TransportError);
    } finally {
      this.#refreshes--;
      this.requestUpdate();
    }
  }

  override updated(): void {
    warnAboutAttributes(this);
  }

  override render(): unknown {
    const { problem, store } = this.#slice;
    if (problem) return renderUsageError(problem);
    const [localize, list] = [this.#localize, store?.list];
    const isBusy = !list || list.status === 'pending';
    const refresh = () => void (isBusy || this.refresh());
    const age = this.#ageOf(list);
    const wait = list?.waiting;
    const waiting = wait && renderWaiting(localize, this.#countdown, wait);
    return html`
      ${renderToolbar(localize, { isBusy, age, waiting, refresh, add: this.#addButton.render() })}
      <div
        class="content"
        part="content"
        role="group"
        aria-label=${localize.text('connections')}
        tabindex="-1"
      >
        ${this.#sessionNotice.render()} ${this.#renderMissed(store)} ${this.#menuButtons.renderMessage()}
        ${this.#addButton.renderFailure()}
        ${store ? this.#renderContent(store, age, refresh) : this.#renderSkeleton()}
        ${this.#selectable.renderDock()}
      </div>
      ${this.#menuButtons.render()} ${this.#nameButtons.render()} ${this.#addButton.renderDialog()}
      ${this.#selectable.render()} ${this.#announcer.render()}
    `;
  }

  /** How long ago the list was read, as a text that is kept up to date; empty if it was not read yet. */
  #ageOf(list: OrganizationStore['list'] | undefined): string {
    if (list?.updatedAt === undefined) return '';
    const age = Math.max(0, Date.now() - list.updatedAt);
    this.#age.updateIn(MINUTE - (age % MINUTE));
    const minutes = Math.floor(age / MINUTE);
    if (minutes === 0) return this.#localize.text('momentAgo');
    return minutesAgo(this.#localize, minutes);
  }

  #renderContent(store: OrganizationStore, age: string, retry: () => void): unknown {
    const { list, signedOut } = store;
    const all = list.value?.connections;
    const failed = list.error ?? signedOut;
    const error = this.#errors.isHandled(failed) ? undefined : failed;
    const view = {
      localize: this.#localize,
      announce: this.#announcer.announce,
      list,
      error,
      age,
      canAdd: this.#addButton.canAdd,
      retry,
    };
    if (!all) return failed ? renderListErrors(view) : this.#renderSkeleton();
    if (all.length === 0) this.#selectable.show({ all, found: all, shown: all });
    return [renderListErrors(view), all.length > 0 ? this.#renderRows(store, all) : nothing];
  }

  #renderMissed(store: OrganizationStore | undefined): unknown {
    const failures = store?.failures.filter(({ error }) => !this.#errors.isHandled(error)) ?? [];
    return renderMissedFailures(this.#localize, failures, () => store?.dismissFailures());
  }

  #renderSkeleton(): unknown {
    const expected = Number(this.expectedRows) > 0 ? Math.ceil(Number(this.expectedRows)) : lastCount;
    return renderSkeleton(this.#localize, {
      rows: Math.min(expected, PAGE_SIZE),
      hasSearch: this.#search.isOfferedFor(expected),
    });
  }

  #renderRows(store: OrganizationStore, all: readonly Connection[]): unknown {
    const found = this.#search.find(all);
    const subject = [store, store.epoch, ...(Object.values(this.#search.view) as readonly unknown[])];
    const openRow = this.#menuButtons.openRow ?? this.#nameButtons.openRow;
    const kept = [this.#context.switches.asking, found.find(({ id }) => id === openRow)?.id ?? undefined];
    const shown = this.#pager.rowsOnPage(found, subject, kept);
    this.#found = found;
    lastCount = all.length;
    this.#marks.count(found);
    this.#selectable.show({ all, found, shown });
    return [
      this.#marks.renderMany(),
      this.#search.isOffered ? renderTools(this.#search.render()) : nothing,
      shown.length > 0 ? this.#table.render(store, all, shown) : this.#search.renderNothingFound(),
      this.#pager.render(),
    ];
  }

  /** Reads the list again if it is out of date, or if the device was offline. */
  async #keepFresh(isBackOnline: boolean): Promise<void> {
    const { store } = this.#slice;
    if (isBackOnline) this.#selectable.retry();
    await (isBackOnline ? store?.refresh() : store?.ensureList())?.catch((error: TransportError) =>
      this.#report(error),
    );
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'list') === 'show')
      this.#announcer.announce(listFailureText(this.#localize, error, !this.#slice.store?.list.value));
  }
}

/** The context that the parts of the list share, including its switches. */
function createContext(context: Omit<ListContext, 'switches'>): ListContext {
  return { ...context, switches: new Switches(context) };
}

register('org-connection-list', OrgConnectionList);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-list': OrgConnectionList;
  }
}
