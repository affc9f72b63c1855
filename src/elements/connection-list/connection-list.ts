import { html, LitElement, nothing } from 'lit';
import { register } from '../../register.js';
import { Localize } from '../../localize/localize.js';
import { labelOf, type Connection } from '../../model/connection.js';
import type { ListView } from '../../model/list-view.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../ui/select.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { Attention } from '../attention.js';
import { Switches, type Confirm } from '../connection-toggle/switching.js';
import { KeepFocus } from '../keep-focus.js';
import { Need } from '../need.js';
import { Ticker } from '../ticker.js';
import { minutesAgo } from '../ui/age.js';
import { warnAboutAttributes } from '../ui/errors/attributes.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { listFailureText, renderListErrors } from '../ui/errors/list-errors.template.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { renderWaiting } from '../ui/waiting.template.js';
import type { ExtraColumn } from './columns.js';
import { renderPlaces, renderSkeleton, renderToolbar } from './connection-list.template.js';
import type { RowView } from './connection-row.template.js';
import { renderTable } from './connection-table.template.js';
import type * as ExtrasModule from './extras.js';
import type { RowAction, RowActions } from './row-actions.js';
import { MANY, withAsking } from './rows.js';
import { TableBody } from './table-body.js';
// Side by side, style sheets are compressed better.
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import { styles as switchStyles } from '../connection-toggle/connection-toggle.styles.js';
import { styles } from './connection-list.styles.js';
import { tableStyles } from './connection-table.styles.js';

const MINUTE = 60_000;
/** When people want to search: above so many connections. */
const HANDFUL = 7;
/** What has come for one list is there for the next one at once, and that need not be drawn again. */
let loaded: typeof ExtrasModule | undefined;

/**
 * Shows every sign-in connection of the organization, with a switch for each.
 *
 * @tag org-connection-list
 * @slot header - In place of the heading.
 * @slot actions - Buttons beside the heading.
 * @slot empty - What to show when the organization has no connection.
 * @slot icon:ID - The sign of one connection, by its id.
 * @slot COLUMN - The heading of a column of the page's own, by its name.
 * @slot COLUMN:ID - What is in it, for one connection by its id.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether a connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {ConnectionSelectEvent} org-connection-select - Asks to open a connection's settings; `preventDefault()` leaves that to the page.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks whether settings may be saved; `preventDefault()` leaves them.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that settings are saved.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks whether a connection may be removed, once the person has confirmed it; `preventDefault()` leaves it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {ViewChangedEvent} org-view-changed - Tells that somebody searches, filters or sorts in another way.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` keeps the message away.
 * @csspart toolbar - What stands above the connections.
 * @csspart heading - The heading.
 * @csspart updated - How long ago the list was read.
 * @csspart refresh - The button that loads the list again.
 * @csspart content - Everything below the toolbar.
 * @csspart tools - The search field, the filters and how many are found.
 * @csspart search - The search field.
 * @csspart filter - One filter.
 * @csspart found - How many are found.
 * @csspart sort - The name of a column that can be sorted by.
 * @csspart nothing-found - What is shown when nothing is found.
 * @csspart unsearched - That all are shown, because what finds some could not be loaded.
 * @csspart show-all - The button that shows all again.
 * @csspart selection - What can be done with the rows that are chosen.
 * @csspart selection-count - How many are chosen.
 * @csspart select - The box that chooses a row.
 * @csspart table - The table, whose rows are cards where it is narrow.
 * @csspart header-row - The names of the columns.
 * @csspart column - The name of one column.
 * @csspart row - One connection.
 * @csspart cell - One thing about a connection.
 * @csspart icon - The sign of a connection's kind, or its picture.
 * @csspart display-name - What people see when they sign in.
 * @csspart name - The technical name.
 * @csspart strategy - The kind in words.
 * @csspart domain - One domain.
 * @csspart changed - The mark of a row that somebody else has changed.
 * @csspart menu-button - The button that opens a row's menu.
 * @csspart menu - The menu of a row.
 * @csspart menu-item - One item of it.
 * @csspart dialog - Every dialog.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - What its buttons stand on.
 * @csspart dialog-button - One of its buttons.
 * @csspart field - One setting, in the dialog of the settings.
 * @csspart input - What is typed into or ticked there.
 * @csspart save - The button that saves there.
 * @csspart message - What became of something, above the connections.
 * @csspart toggle - The switch with all that is said about it.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - What the thumb moves in.
 * @csspart thumb - What moves.
 * @csspart state - The state in words.
 * @csspart reason - Why it cannot be switched.
 * @csspart toggle-error - Why it was not switched.
 * @csspart undo - The button that switches it on again.
 * @csspart skeleton - What is shown while nothing is known yet.
 * @csspart empty - What is shown when there is no connection.
 * @csspart error - What is shown when the list could not be loaded.
 * @csspart outdated - The same, above rows that are there.
 * @csspart copy - The button that copies what a help desk asks for.
 * @csspart malformed - What could not be read of an answer.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the page's developer has to mend.
 */
export class OrgConnectionList extends LitElement {
  static override properties = {
    confirm: {},
    density: { reflect: true, useDefault: true },
    columns: {},
    extraColumns: { attribute: false },
    rowActions: { attribute: false },
    // `<org-connection-list searchable>` says so, too.
    searchable: { converter: (value: string | null) => value || (value === null ? 'auto' : 'always') },
    selectable: { type: Boolean },
    view: { attribute: false },
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [shared, switchStyles, styles, tableStyles, notices];

  /**
   * When a switch asks before it switches: `risky`, when people may be locked out by it; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

  /**
   * How much room there is: `comfortable`, or `compact`.
   *
   * @default 'comfortable'
   */
  density: 'comfortable' | 'compact' = 'comfortable';

  /**
   * Which columns there are, separated by spaces: `name`, `strategy`, `domains`, `status`, and names of the page's own, whose
   * headings and cells are in slots. Default: all of them.
   */
  columns = '';

  /** Columns of the page's own, `{ name, heading, cell }`; `cell(connection)` gives a text, a node or a Lit template. */
  extraColumns: readonly ExtraColumn[] = [];

  /** What the menu of a row offers besides the kit's own, `{ text, choose, whyNot, isDanger }`. */
  rowActions: readonly RowAction[] = [];

  /**
   * Whether there is something to search, filter and sort with: `always`, `never`, or `auto`, above seven connections.
   *
   * @default 'auto'
   */
  searchable: 'auto' | 'always' | 'never' = 'auto';

  /** Whether several rows can be chosen, to switch or remove them at once. */
  selectable = false;

  /**
   * What of the connections is shown: `{ search, status, strategy, sort, order }`, as far as it differs from showing all of
   * them as they are listed. To be set, and read when `org-view-changed` tells of it.
   *
   * @default {}
   */
  view: Partial<ListView> = {};

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  readonly #localize = new Localize(this);
  readonly #countdown = new Ticker(this);
  readonly #age = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.list,
    store.problem,
    store.epoch,
    store.signedOut,
    store.may(UPDATE_SCOPE),
    ...(store.list.value?.connections.map(({ id }) => store.connection(id ?? '')) ?? []),
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #shared = {
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    countdown: this.#countdown,
    isListed: true,
    store: () => this.#slice.store,
    openRow: () => this.#rowActions?.openRow,
  };
  readonly #context = { ...this.#shared, switches: new Switches(this.#shared) };
  readonly #body = new TableBody();
  #extras: ExtrasModule.Extras | undefined;
  /** Whether the extras could not be loaded. */
  #isPlain = false;
  #rowActions: RowActions | undefined;
  #shown: readonly Connection[] = [];

  constructor() {
    super();
    new KeepFocus(this, '.content');
    this.addController(this.#body);
    const need = () => [this.#slice.store, this.#slice.store?.epoch, this.#slice.visits] as const;
    new Need(this, need, () => void this.#keepFresh(false));
    new Attention(this, (isBackOnline) => void this.#keepFresh(isBackOnline));
  }

  /**
   * Loads the list again and resolves when that is done, well or not; how it went is shown, and told by `org-error`.
   * Does nothing while the element is not in a page or has nobody to ask.
   */
  async refresh(): Promise<void> {
    const store = this.isConnected ? this.#slice.store : undefined;
    try {
      const list = await store?.refresh();
      this.#extras?.forget();
      if (list) this.#announcer.announce(this.#localize.text('loaded', list.connections.length));
    } catch (error) {
      this.#report(error as TransportError);
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
      ${renderToolbar(localize, { isBusy, age, waiting, refresh })}
      <div
        class="content"
        part="content"
        role="group"
        aria-label=${localize.text('connections')}
        tabindex="-1"
      >
        ${this.#rowActions?.renderMessage()} ${this.#extras?.renderMessage()}
        ${store ? this.#renderContent(store, age, refresh) : this.#renderShape()}
      </div>
      ${this.#rowActions?.render()} ${this.#extras?.render()} ${this.#announcer.render()}
    `;
  }

  /** How long ago it was read, in words that are kept true; empty when it was not, or while there are none. */
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
    const rows = all && this.#renderRows(store, all);
    const failed = list.error ?? signedOut;
    const error = this.#errors.isHandled(failed) ? undefined : failed;
    const view = {
      localize: this.#localize,
      announce: this.#announcer.announce,
      list,
      error,
      age,
      retry,
    };
    if (!all) return failed ? renderListErrors(view) : this.#renderShape();
    return [renderListErrors(view), all.length > 0 ? (rows ?? this.#renderShape()) : nothing];
  }

  /** The shape of what is still to come. */
  #renderShape(): unknown {
    return [renderPlaces(this, this.#isLong([])), renderSkeleton(this.#localize)];
  }

  /** Undefined while it is not known which rows a page wants. */
  #renderRows(store: OrganizationStore, all: readonly Connection[]): unknown {
    const isLong = this.#isLong(all);
    const isSpecial = !this.#extras && this.#isSpecial(all);
    if (isSpecial || isLong || all.some(({ id }) => store.connection(id ?? '').changedAt)) this.#wantExtras();
    const extras = this.#extras;
    const isComing = !extras && !this.#isPlain;
    // What is not to be shown, or not so, is not shown for a moment; but what is there stays.
    if (isComing && isSpecial && this.#shown.length === 0) return undefined;
    const shown = withAsking(
      this.#context.switches.asking,
      extras?.choose(all, isLong) ?? all.slice(0, isComing ? MANY : all.length),
      this.#shown,
    );
    this.#shown = shown;
    const table = { ...this.#context, store, extras, body: this.#body, openMenu: this.#openMenu };
    return [
      extras ? extras.renderTools(shown) : renderPlaces(this, isLong),
      shown.length > 0 ? renderTable(table, shown) : extras?.renderNothingFound(),
    ];
  }

  /** Whether plain rows would show what the page does not want, or names that are the same. Of many that takes a while. */
  #isSpecial(all: readonly Connection[]): boolean {
    const isOfPage = this.#isView || this.selectable || this.columns || this.extraColumns?.length;
    if (isOfPage || this.density === 'compact') return true;
    return new Set(all.map((connection) => labelOf(connection, ''))).size < all.length;
  }

  /** Whether the page wants some of them, or all in another order. */
  get #isView(): boolean {
    return Object.keys(this.view ?? {}).length > 0;
  }

  /** Whether people want to search among so many. */
  #isLong({ length }: readonly Connection[]): boolean {
    return this.searchable === 'always' || length > HANDFUL;
  }

  /** What most lists do without is loaded with the first need of it. */
  #wantExtras(): void {
    if (loaded) this.#extras ??= new loaded.Extras(this.#context);
    else if (!this.#isPlain) void this.#loadExtras();
  }

  async #loadExtras(): Promise<void> {
    try {
      loaded = await import('./extras.js');
      this.#isPlain = false;
    } catch {
      this.#isPlain = true;
    }
    this.requestUpdate();
  }

  /** By a click, or by an arrow towards it. What rows offer besides their switches is loaded when somebody asks for it. */
  readonly #openMenu = async (event: MouseEvent | KeyboardEvent, row: RowView): Promise<void> => {
    if ('key' in event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
    }
    const button = event.currentTarget as HTMLElement;
    try {
      const { RowActions } = await import('./row-actions.js');
      this.#rowActions ??= new RowActions(this.#context);
      this.#rowActions.openMenu(row, button, 'key' in event && event.key === 'ArrowUp');
    } catch {
      this.#announcer.announce(this.#localize.text('openFailed'));
    }
  };

  /** Reads the list again when it has grown old, or when the device was away. */
  async #keepFresh(isBackOnline: boolean): Promise<void> {
    const { store } = this.#slice;
    if (this.#isPlain) void this.#loadExtras();
    await (isBackOnline ? store?.refresh() : store?.ensureList())?.catch((error: TransportError) =>
      this.#report(error),
    );
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'list') === 'show')
      this.#announcer.announce(listFailureText(this.#localize, error));
  }
}

register('org-connection-list', OrgConnectionList);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-list': OrgConnectionList;
  }
}
