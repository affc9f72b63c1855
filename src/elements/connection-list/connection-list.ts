import { Task } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { OrgErrorEvent } from '../../events.js';
import { Localize } from '../../localize/localize.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../../store/select.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import '../connection-toggle/connection-toggle.js';
import { KeepFocus } from '../keep-focus.js';
import { ageInWords, renderProblem, renderWaiting } from '../messages.template.js';
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
import { renderTable } from './connection-table.template.js';

/**
 * Shows every sign-in connection of the organization, with a switch for each.
 *
 * @tag org-connection-list
 * @slot header - In place of the heading.
 * @slot actions - Buttons beside the heading.
 * @slot empty - What to show when the organization has no connection.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether a connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgErrorEvent} org-error - Tells that loading or switching failed; `preventDefault()` keeps the message away.
 * @csspart toolbar - What stands above the connections.
 * @csspart heading - The heading.
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
 * @csspart toggle - The switch with all that is said about it.
 * @csspart skeleton - What is shown while nothing is known yet.
 * @csspart empty - What is shown when there is no connection.
 * @csspart error - What is shown when the list could not be loaded.
 * @csspart outdated - The same, above rows that are older.
 * @csspart malformed - What could not be read of an answer.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the page's developer has to mend.
 */
export class OrgConnectionList extends LitElement {
  static override properties = {
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [tokens, base, controls, styles];

  static {
    // Reading starts after the first drawing, so that what a server has drawn is not thrown away.
    OrgConnectionList.disableWarning?.('change-in-update');
  }

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  readonly #localize = new Localize(this);
  readonly #countdown = new Ticker(this);
  readonly #age = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [store.list, store.problem, store.epoch]);
  #silenced: TransportError | undefined;

  constructor() {
    super();
    new KeepFocus(this, '.content');
    new Task(this, {
      args: () => [this.#slice.store, this.#slice.store?.epoch, this.#slice.visits] as const,
      task: ([store]) => store?.ensureList(),
      onError: (error) => this.#report(error as TransportError),
      autoRun: 'afterUpdate',
    });
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

  override render(): TemplateResult {
    const { problem, store } = this.#slice;
    if (problem) return renderProblem(problem);
    const isBusy = store?.list.status === 'pending';
    const waiting = renderWaiting(this.#localize, this.#countdown, store?.list.waiting);
    const refresh = () => void (isBusy || this.refresh());
    return html`
      ${renderToolbar(this.#localize, isBusy, waiting, refresh)}
      <div
        class="content"
        part="content"
        role="group"
        aria-label=${this.#localize.text('connections')}
        tabindex="-1"
      >
        ${store ? this.#renderContent(store, refresh) : renderSkeleton(this.#localize)}
      </div>
      ${this.#announcer.render()}
    `;
  }

  #renderContent(store: OrganizationStore, retry: () => void): unknown {
    const [localize, announcer] = [this.#localize, this.#announcer];
    const { status, value, error, updatedAt = 0 } = store.list;
    const isTold = error !== this.#silenced;
    const failure = error && { localize, error, isBusy: status === 'pending', retry };
    if (!value) return failure ? (isTold ? renderFailure(failure) : nothing) : renderSkeleton(localize);
    const { connections, malformed } = value;
    return [
      failure && isTold ? renderOutdated(failure, ageInWords(localize, this.#age, updatedAt)) : nothing,
      malformed.length > 0 ? renderMalformed(localize, malformed) : nothing,
      connections.length > 0 ? renderTable({ localize, announcer, store }, connections) : nothing,
      connections.length + malformed.length === 0 ? renderEmpty(localize) : nothing,
    ];
  }

  /** Tells the page, and people who do not see it; unless the page wants to tell it in its own way. */
  #report(error: TransportError): void {
    if (error.code === 'aborted' || !this.isConnected) return;
    if (this.dispatchEvent(new OrgErrorEvent(error, 'list'))) {
      const sentences = describeListError(this.#localize, error).join(' ');
      this.#announcer.announce(`${this.#localize.text('listFailed')}. ${sentences}`);
    } else {
      this.#silenced = error;
      this.requestUpdate();
    }
  }
}

define('org-connection-list', OrgConnectionList);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-list': OrgConnectionList;
  }
}
