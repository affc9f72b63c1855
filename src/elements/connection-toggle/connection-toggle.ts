import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import {
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  OrgErrorEvent,
  type OrgAction,
} from '../../events.js';
import { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection, type WhyNotSwitch } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { ConnectionState, Refusal } from '../../store/knowledge.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../../store/select.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { Attention } from '../attention.js';
import { KeepFocus } from '../keep-focus.js';
import { renderProblem, renderWaiting } from '../messages.template.js';
import { Need } from '../need.js';
import { Ticker } from '../ticker.js';
import { styles } from './connection-toggle.styles.js';
import {
  readFailureText,
  refusalText,
  renderReadFailure,
  renderSkeleton,
  renderSwitch,
} from './connection-toggle.template.js';

/** When a switch asks before it switches. */
export type Confirm = 'risky' | 'always' | 'never';

const CONFIRM: readonly Confirm[] = ['risky', 'always', 'never'];

/**
 * Switches one connection on and off. Alone inside a provider it reads that one connection; a list gives its own.
 *
 * @tag org-connection-toggle
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether the connection may be switched, and says who may be locked out; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgErrorEvent} org-error - Tells that reading or switching failed; `preventDefault()` keeps the message away.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - What the thumb moves in.
 * @csspart thumb - What moves.
 * @csspart state - The state in words.
 * @csspart reason - Why it cannot be switched.
 * @csspart error - Why it was not switched, or could not be read.
 * @csspart undo - That it was just switched off, and the button that undoes it.
 * @csspart copy - The button that copies what a help desk asks for.
 * @csspart dialog - The question before a switch that may lock people out.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - Its buttons.
 * @csspart retry - The button that reads it again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the page's developer has to mend.
 * @csspart skeleton - What is shown while it is read.
 * @cssstate busy - A wish is not confirmed yet.
 * @cssstate asking - A question is open.
 */
export class OrgConnectionToggle extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    label: {},
    confirm: {},
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

  /**
   * When to ask before switching: `risky`, when people may be locked out by it; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

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
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
  ]);
  /** The answer to the last wish, while it is awaited. */
  #saving: Promise<Connection> | undefined;
  #silenced: TransportError | undefined;
  /** Whether it was switched off here, and not on again since. */
  #canUndo = false;
  /** Whether a switch is being checked or asked about. */
  #isAsking = false;
  #renderQuestion: (() => TemplateResult) | undefined;

  constructor() {
    super();
    new KeepFocus(this, 'button');
    const need = () =>
      [
        this.connection ? undefined : this.#store,
        this.connectionId,
        this.#store?.epoch,
        this.#slice.visits,
      ] as const;
    new Need(this, need, ([store]) => store && void this.#read());
    // In a list it is the list that keeps an eye on the time.
    new Attention(this, () => {
      if (!this.connection) void this.#read();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isOn) this.#canUndo = false;
    if (changed.has('confirm') && !CONFIRM.includes(this.confirm))
      console.warn(`<${this.localName}> knows confirm="${CONFIRM.join('|')}", not "${this.confirm}".`);
  }

  override updated(): void {
    this.#mark('busy', this.#state?.wish != null);
    this.#mark('asking', this.#renderQuestion !== undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#renderQuestion = undefined;
    this.#isAsking = false;
  }

  /**
   * Switches without a question, when the page has nothing against it. Does nothing while the element is not in a page.
   *
   * @internal
   */
  switchTo(enabled: boolean): void {
    const connection = this.#connection;
    if (this.isConnected && connection && this.#asksPage(connection, enabled))
      this.#wish(connection, enabled);
  }

  override render(): TemplateResult {
    const problem =
      this.#slice.problem ??
      (this.connection || this.connectionId ? undefined : '<org-connection-toggle> needs a connection-id.');
    return html`
      ${problem ? renderProblem(problem) : this.#renderConnection()} ${this.#renderQuestion?.()}
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
      announce: this.#announce,
      isBusy: state?.status === 'pending',
      retry: () => void this.#read(),
    };
    const isShown = connection && error?.code !== 'not-found';
    return [
      isShown ? this.#renderSwitch(connection) : failure ? nothing : renderSkeleton(localize),
      failure && error !== this.#silenced ? renderReadFailure(failure, this.connectionId) : nothing,
      renderWaiting(localize, this.#ticker, state?.waiting),
    ];
  }

  #renderSwitch(connection: Connection): TemplateResult {
    const refusal = this.#state?.refusal;
    return renderSwitch(this.#localize, {
      label: this.#label,
      isOn: this.#isOn,
      isBusy: this.#state?.wish != null || (this.#isAsking && !this.#renderQuestion),
      whyNot: this.#whyNot(connection),
      refusal: refusal ? this.#refusalText(refusal, this.#label) : null,
      error: refusal?.error,
      connectionId: this.connectionId,
      canUndo: this.#canUndo,
      announce: this.#announce,
      toggle: () => this.#toggle(connection),
    });
  }

  #whyNot(connection: Connection): WhyNotSwitch | null {
    return whyNotSwitch(connection, this.#store?.may(UPDATE_SCOPE) ?? true);
  }

  /** That it ended because nobody is signed in is said once for the whole list. */
  #refusalText(refusal: Refusal, label: string): string[] {
    const isSaidElsewhere = Boolean(this.announcer) && refusal.error.code === 'unauthorized';
    return refusalText(this.#localize, label, refusal, isSaidElsewhere);
  }

  /** Asks the page, and the person where that is needed, then wishes the other state: at once where nothing is to be asked. */
  #toggle(connection: Connection): void {
    if (this.#isAsking || this.#whyNot(connection)) return;
    const enabled = !this.#isOn;
    if (!enabled && this.confirm !== 'never' && !this.#store?.list.value) void this.#checkFirst(connection);
    else this.#decide(connection, enabled);
  }

  /** Whether it is the last one is only known when the others are, and a switch of its own knows none. */
  async #checkFirst(connection: Connection): Promise<void> {
    this.#isAsking = true;
    this.requestUpdate();
    await this.#store?.ensureList().catch(() => {});
    this.#isAsking = false;
    this.requestUpdate();
    if (this.isConnected) this.#decide(connection, false);
  }

  #decide(connection: Connection, enabled: boolean): void {
    const reasons = this.#reasons(enabled);
    if (!this.#asksPage(connection, enabled)) return;
    const mustAsk = this.confirm === 'always' || (this.confirm !== 'never' && reasons.length > 0);
    if (mustAsk) void this.#askPerson(connection, enabled, reasons);
    else this.#wish(connection, enabled);
  }

  #asksPage(connection: Connection, enabled: boolean): boolean {
    const proceed = () => this.#wish(connection, enabled);
    return this.dispatchEvent(
      new ConnectionToggleEvent(connection, enabled, this.#reasons(enabled), proceed),
    );
  }

  #reasons(enabled: boolean): readonly LockOutReason[] {
    return enabled ? [] : (this.#store?.lockOutReasons(this.connectionId) ?? []);
  }

  async #askPerson(
    connection: Connection,
    enabled: boolean,
    reasons: readonly LockOutReason[],
  ): Promise<void> {
    this.#isAsking = true;
    const lazy = await import('./question.template.js').catch(() => undefined);
    const answer = (isAgreed: boolean) => {
      this.#isAsking = false;
      this.#show(undefined);
      if (isAgreed) this.#wish(connection, enabled);
    };
    if (lazy && this.isConnected)
      return this.#show(() =>
        lazy.renderQuestion(this.#localize, { label: this.#label, enabled, reasons, answer }),
      );
    this.#isAsking = false;
    this.#announce(this.#localize.text('openFailed'));
  }

  #show(renderQuestion: (() => TemplateResult) | undefined): void {
    this.#renderQuestion = renderQuestion;
    this.requestUpdate();
    void this.updateComplete.then(() => this.announcer?.update());
  }

  #wish(connection: Connection, enabled: boolean): void {
    const store = this.#store;
    if (!store || !this.isConnected) return;
    const [id, label] = [this.connectionId, this.#label];
    this.#canUndo = false;
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
    this.#canUndo = connection.isEnabled === false;
    this.requestUpdate();
    this.#announce(this.#localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));
    this.dispatchEvent(new ConnectionToggledEvent(connection));
  }

  #refused(error: TransportError, connection: Connection, label: string): void {
    this.#saving = undefined;
    const id = connection.id ?? '';
    const refusal = this.#store?.connection(id).refusal;
    if (!this.#report(error, 'toggle', connection)) this.#store?.dismissRefusal(id);
    else if (refusal) this.#announce(this.#refusalText(refusal, label).join(' '));
  }

  /** Reads the connection again, unless it is fresh. */
  async #read(): Promise<void> {
    if (!this.connectionId) return;
    await this.#store
      ?.ensureConnection(this.connectionId)
      .catch((error: TransportError) => this.#report(error, 'read'));
  }

  /** Tells the page; false when the page does not want it told here. */
  #report(error: TransportError, action: OrgAction, connection = this.#connection): boolean {
    if (error.code === 'aborted' || !this.isConnected) return true;
    // Requests that end together because nobody is signed in are one piece of news.
    if (error.code === 'unauthorized' && this.#store?.signedOut !== error) return true;
    const isOurs = this.dispatchEvent(new OrgErrorEvent(error, action, connection));
    if (!isOurs) {
      this.#silenced = error;
      this.requestUpdate();
    } else if (action === 'read') this.#announce(readFailureText(this.#localize, error).join(' '));
    return isOurs;
  }

  readonly #announce = (text: string): void => (this.announcer ?? this.#ownAnnouncer).announce(text);

  #mark(state: string, isSo: boolean): void {
    const { states } = this.#internals;
    if (isSo) states.add(state);
    else states.delete(state);
  }
}

define('org-connection-toggle', OrgConnectionToggle);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-toggle': OrgConnectionToggle;
  }
}
