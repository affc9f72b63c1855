import { Task } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import {
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  OrgErrorEvent,
  type OrgAction,
} from '../../events.js';
import { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection } from '../../model/connection.js';
import type { ConnectionState } from '../../store/collection.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../../store/select.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { KeepFocus } from '../keep-focus.js';
import { renderProblem, renderWaiting } from '../messages.template.js';
import { Ticker } from '../ticker.js';
import { styles } from './connection-toggle.styles.js';
import {
  readFailureText,
  refusalText,
  renderReadFailure,
  renderSkeleton,
  renderSwitch,
} from './connection-toggle.template.js';

/**
 * Switches one connection on and off. Alone inside a provider it reads that one connection; a list gives its own.
 *
 * @tag org-connection-toggle
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether the connection may be switched; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgErrorEvent} org-error - Tells that reading or switching failed; `preventDefault()` keeps the message away.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - What the thumb moves in.
 * @csspart thumb - What moves.
 * @csspart state - The state in words.
 * @csspart reason - Why it cannot be switched.
 * @csspart error - Why it was not switched, or could not be read.
 * @csspart retry - The button that reads it again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the page's developer has to mend.
 * @csspart skeleton - What is shown while it is read.
 * @cssstate busy - A wish is not confirmed yet.
 */
export class OrgConnectionToggle extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    label: {},
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
    connection: { attribute: false },
    announcer: { attribute: false },
  };

  static override styles = [tokens, base, controls, styles];

  static {
    // Reading starts after the first drawing, so that what a server has drawn is not thrown away.
    OrgConnectionToggle.disableWarning?.('change-in-update');
  }

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** What the switch is called to people who do not see it. Default: the connection's display name. */
  label = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  /** Set by a list: what the list knows. @internal */
  store: OrganizationStore | undefined;

  /** Set by a list: the connection, so that nothing has to be read. @internal */
  connection: Connection | undefined;

  /** Set by a list: what speaks for all its rows. @internal */
  announcer: Announcer | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize = new Localize(this);
  readonly #ticker = new Ticker(this);
  readonly #ownAnnouncer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.mayUpdate,
    store.problem,
    store.epoch,
  ]);
  /** The answer to the last wish, while it is awaited. */
  #saving: Promise<Connection> | undefined;
  #silenced: TransportError | undefined;

  constructor() {
    super();
    new KeepFocus(this, 'button');
    new Task(this, {
      args: () =>
        [
          this.connection ? undefined : this.#store,
          this.connectionId,
          this.#store?.epoch,
          this.#slice.visits,
        ] as const,
      task: ([store, id]) => (store && id ? store.ensureConnection(id) : undefined),
      onError: (error) => this.#report(error as TransportError, 'read'),
      autoRun: 'afterUpdate',
    });
  }

  override updated(): void {
    const { states } = this.#internals;
    if (this.#state?.wish != null) states.add('busy');
    else states.delete('busy');
  }

  override render(): TemplateResult {
    const problem =
      this.#slice.problem ??
      (this.connection || this.connectionId ? undefined : '<org-connection-toggle> needs a connection-id.');
    return html`
      ${problem ? renderProblem(problem) : this.#renderConnection()}
      ${this.announcer ? nothing : this.#ownAnnouncer.render()}
    `;
  }

  get #store(): OrganizationStore | undefined {
    return this.#slice.store;
  }

  get #state(): ConnectionState | undefined {
    return this.#store?.connection(this.connectionId);
  }

  /** As it was read; a list gives it also where there is no id to read it by. */
  get #connection(): Connection | undefined {
    return this.#state?.value ?? this.connection;
  }

  get #isOn(): boolean | null {
    return this.#state?.wish ?? this.#connection?.isEnabled ?? null;
  }

  get #label(): string {
    return this.label || this.#connection?.displayName || this.#localize.text('unnamed');
  }

  #renderConnection(): unknown {
    const [connection, state, localize] = [this.#connection, this.#state, this.#localize];
    // In a list it is the list that tells what could not be read.
    const error = this.connection ? undefined : state?.error;
    const failure = error && {
      localize,
      error,
      isBusy: state?.status === 'pending',
      retry: () => void this.#retry(),
    };
    const isShown = connection && error?.code !== 'not-found';
    return [
      isShown ? this.#renderSwitch(connection) : failure ? nothing : renderSkeleton(localize),
      failure && error !== this.#silenced ? renderReadFailure(failure) : nothing,
      renderWaiting(localize, this.#ticker, state?.waiting),
    ];
  }

  #renderSwitch(connection: Connection): TemplateResult {
    return renderSwitch(this.#localize, {
      label: this.#label,
      isOn: this.#isOn,
      isBusy: this.#state?.wish != null,
      whyNot: whyNotSwitch(connection, this.#store?.mayUpdate ?? true),
      refusal: this.#state?.refusal ?? null,
      toggle: () => this.#toggle(connection),
    });
  }

  /** Asks the page, then wishes the other state. */
  #toggle(connection: Connection): void {
    const store = this.#store;
    if (!store || whyNotSwitch(connection, store.mayUpdate)) return;
    const enabled = !this.#isOn;
    if (!this.dispatchEvent(new ConnectionToggleEvent(connection, enabled))) return;
    const [id, label] = [this.connectionId, this.#label];
    const saving = store.setEnabled(id, enabled);
    if (saving === this.#saving) return;
    this.#saving = saving;
    saving.then(
      (confirmed) => this.#confirmed(confirmed, label),
      (error: TransportError) => this.#refused(error, connection, label),
    );
  }

  #confirmed(connection: Connection, label: string): void {
    this.#saving = undefined;
    if (!this.isConnected) return;
    this.#announce(this.#localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));
    this.dispatchEvent(new ConnectionToggledEvent(connection));
  }

  #refused(error: TransportError, connection: Connection, label: string): void {
    this.#saving = undefined;
    const id = connection.id ?? '';
    const refusal = this.#store?.connection(id).refusal;
    if (!this.#report(error, 'toggle', connection)) this.#store?.dismissRefusal(id);
    else if (refusal) this.#announce(refusalText(this.#localize, label, refusal).join(' '));
  }

  /** Reads the connection again after that failed. */
  async #retry(): Promise<void> {
    await this.#store
      ?.ensureConnection(this.connectionId)
      .catch((error: TransportError) => this.#report(error, 'read'));
  }

  /** Tells the page; false when the page does not want it told here. */
  #report(error: TransportError, action: OrgAction, connection = this.#connection): boolean {
    if (error.code === 'aborted' || !this.isConnected) return true;
    const isOurs = this.dispatchEvent(new OrgErrorEvent(error, action, connection));
    if (!isOurs) {
      this.#silenced = error;
      this.requestUpdate();
    } else if (action === 'read') this.#announce(readFailureText(this.#localize, error).join(' '));
    return isOurs;
  }

  #announce(text: string): void {
    (this.announcer ?? this.#ownAnnouncer).announce(text);
  }
}

define('org-connection-toggle', OrgConnectionToggle);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-toggle': OrgConnectionToggle;
  }
}
