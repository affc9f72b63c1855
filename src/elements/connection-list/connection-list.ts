import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { OrgErrorEvent } from '../../events.js';
import type { Connection } from '../../model/connection.js';
import { Localize } from '../../localize/localize.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../../store/select.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { Attention } from '../attention.js';
import '../connection-toggle/connection-toggle.js';
import type { OrgConnectionToggle } from '../connection-toggle/connection-toggle.js';
import type { Confirm } from '../connection-toggle/switching.js';
import { KeepFocus } from '../keep-focus.js';
import { ageInWords, renderProblem, renderWaiting } from '../messages.template.js';
import { Need } from '../need.js';
import { Ticker } from '../ticker.js';
import { styles } from './connection-list.styles.js';
import {
  describeListError,
  renderEmpty,
  renderFailure,
  renderMalformed,
  renderOutdated,
  renderSkeleton,
  renderToolbar,
} from './connection-list.template.js';
import { renderTable, type MenuTarget } from './connection-table.template.js';
import type { RowActions } from './row-actions.js';

/**
 * Shows every sign-in connection of the organization, with a switch for each.
 *
 * @tag org-connection-list
 * @slot header - In place of the heading.
 * @slot actions - Buttons beside the heading.
 * @slot empty - What to show when the organization has no connection.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether a connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {ConnectionSelectEvent} org-connection-select - Asks to open a connection's settings; `preventDefault()` leaves that to the page.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks whether settings may be saved; `preventDefault()` leaves them.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that settings are saved.
 * @fires {ConnectionRemoveEvent} org-connection-remove - Asks whether a connection may be removed, once the person has confirmed it; `preventDefault()` leaves it.
 * @fires {ConnectionRemovedEvent} org-connection-removed - Tells that it is removed.
 * @fires {OrgErrorEvent} org-error - Tells that something failed; `preventDefault()` keeps the message away.
 * @csspart toolbar - What stands above the connections.
 * @csspart heading - The heading.
 * @csspart updated - How long ago the list was read.
 * @csspart refresh - The button that loads the list again.
 * @csspart content - Everything below the toolbar.
 * @csspart table - The table, whose rows are cards where it is narrow.
 * @csspart header-row - The names of the columns.
 * @csspart column - The name of one column.
 * @csspart row - One connection.
 * @csspart cell - One thing about a connection.
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
 * @csspart dialog-actions - Its buttons.
 * @csspart message - What became of something, above the connections.
 * @csspart toggle - The switch with all that is said about it.
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
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [tokens, base, controls, styles];

  static {
    // Reading starts after the first drawing, so that what a server has drawn is not thrown away.
    OrgConnectionList.disableWarning?.('change-in-update');
  }

  /**
   * When a switch asks before it switches: `risky`, when people may be locked out by it; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  readonly #localize = new Localize(this);
  readonly #countdown = new Ticker(this);
  readonly #age = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [store.list, store.problem, store.epoch, store.signedOut]);
  #silenced: TransportError | undefined;
  #rowActions: RowActions | undefined;
  /** What is shown now. */
  #rows: readonly Connection[] = [];
  /** When a change by somebody else was told last, in epoch milliseconds. */
  #toldChangesUntil = 0;

  constructor() {
    super();
    new KeepFocus(this, '.content');
    const need = () => [this.#slice.store, this.#slice.store?.epoch, this.#slice.visits] as const;
    new Need(this, need, () => void this.#keepFresh(false));
    // What a page wants to tell about a session that has ended, it tells for all rows.
    this.addEventListener('org-error', (event) => queueMicrotask(() => this.#silence(event)));
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
      if (list) this.#announcer.announce(this.#localize.text('loaded', list.connections.length));
    } catch (error) {
      this.#report(error as TransportError);
    }
  }

  override updated(): void {
    this.#tellChanges();
  }

  override render(): TemplateResult {
    const { problem, store } = this.#slice;
    if (problem) return renderProblem(problem);
    const [localize, list] = [this.#localize, store?.list];
    const isBusy = list?.status === 'pending';
    const refresh = () => void (isBusy || this.refresh());
    const age = list?.updatedAt === undefined ? '' : ageInWords(localize, this.#age, list.updatedAt);
    const waiting = renderWaiting(localize, this.#countdown, list?.waiting);
    return html`
      ${renderToolbar(localize, { isBusy, age, waiting, refresh })}
      <div
        class="content"
        part="content"
        role="group"
        aria-label=${localize.text('connections')}
        tabindex="-1"
      >
        ${this.#rowActions?.renderMessage()}
        ${store ? this.#renderContent(store, age, refresh) : renderSkeleton(localize)}
      </div>
      ${this.#rowActions?.render()} ${this.#announcer.render()}
    `;
  }

  #renderContent(store: OrganizationStore, age: string, retry: () => void): unknown {
    const [localize, announcer] = [this.#localize, this.#announcer];
    const { status, value, error } = store.list;
    const shown = error ?? store.signedOut;
    const announce = (text: string) => announcer.announce(text);
    const failure = shown &&
      shown !== this.#silenced && { localize, error: shown, announce, isBusy: status === 'pending', retry };
    if (!value) return error ? (failure ? renderFailure(failure) : nothing) : renderSkeleton(localize);
    const { malformed } = value;
    this.#rows = withOpen(value.connections, this.#rows, this.#openRow);
    const context = { localize, announcer, store, confirm: this.confirm, openMenu: this.#openMenu };
    return [
      failure ? renderOutdated(failure, error ? localize.text('listOutdated', age) : '') : nothing,
      malformed.length > 0 ? renderMalformed(localize, malformed) : nothing,
      this.#rows.length > 0 ? renderTable(context, this.#rows) : nothing,
      this.#rows.length + malformed.length === 0 ? renderEmpty(localize) : nothing,
    ];
  }

  /** The row in which a question is open: it stays, whatever becomes of its connection meanwhile. */
  get #openRow(): string | undefined {
    return this.renderRoot.querySelector<OrgConnectionToggle>('org-connection-toggle:state(asking)')
      ?.connectionId;
  }

  /** What rows offer besides their switches is loaded when somebody asks for it. */
  readonly #openMenu = async (target: MenuTarget): Promise<void> => {
    try {
      const { RowActions } = await import('./row-actions.js');
      this.#rowActions ??= new RowActions(this, this.#localize, this.#announcer, () => this.#slice.store);
      this.#rowActions.openMenu(target);
    } catch {
      this.#announcer.announce(this.#localize.text('openFailed'));
    }
  };

  /** Reads the list again when it has grown old, or when the device was away. */
  async #keepFresh(isBackOnline: boolean): Promise<void> {
    const { store } = this.#slice;
    await (isBackOnline ? store?.refresh() : store?.ensureList())?.catch((error: TransportError) =>
      this.#report(error),
    );
  }

  /** Says once what somebody else has changed. */
  #tellChanges(): void {
    const since = this.#toldChangesUntil;
    const changed = this.#rows.filter(({ id }) => {
      const { changedAt = 0 } = this.#slice.store?.connection(id ?? '') ?? {};
      this.#toldChangesUntil = Math.max(this.#toldChangesUntil, changedAt);
      return changedAt > since;
    });
    if (changed.length === 0) return;
    const labels = changed.map(({ displayName }) => displayName || this.#localize.text('unnamed'));
    this.#announcer.announce(this.#localize.text('changedElsewhereAll', labels.join(', ')));
  }

  #silence({ defaultPrevented, error }: OrgErrorEvent): void {
    if (!defaultPrevented || error !== this.#slice.store?.signedOut) return;
    this.#silenced = error;
    this.requestUpdate();
  }

  /** Tells the page, and people who do not see it; unless the page wants to tell it in its own way. */
  #report(error: TransportError): void {
    if (error.code === 'aborted' || !this.isConnected) return;
    if (error.code === 'unauthorized' && this.#slice.store?.signedOut !== error) return;
    if (this.dispatchEvent(new OrgErrorEvent(error, 'list'))) {
      const sentences = describeListError(this.#localize, error).join(' ');
      this.#announcer.announce(`${this.#localize.text('listFailed')}. ${sentences}`);
    } else {
      this.#silenced = error;
      this.requestUpdate();
    }
  }
}

/** The connections, and at its place among the rows the one that somebody is being asked about. */
function withOpen(
  connections: readonly Connection[],
  rows: readonly Connection[],
  open: string | undefined,
): readonly Connection[] {
  const index = rows.findIndex(({ id }) => id === open);
  const row = rows[index];
  if (!row || connections.some(({ id }) => id === open)) return connections;
  return [...connections.slice(0, index), row, ...connections.slice(index)];
}

define('org-connection-list', OrgConnectionList);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-list': OrgConnectionList;
  }
}
