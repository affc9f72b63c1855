import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { register } from '../../register.js';
import { OrgErrorEvent, type OrgAction } from '../../events.js';
import { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection } from '../../model/connection.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { visible } from '../../model/visible.js';
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
import { renderProblem } from '../messages.template.js';
import { Need } from '../need.js';
import { Ticker } from '../ticker.js';
import { Trouble, type TroubleWords } from '../trouble/trouble.js';
import { styles } from './connection-toggle.styles.js';
import { Switching, type Confirm } from './switching.js';
import { renderSkeleton, renderSwitch } from './connection-toggle.template.js';

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
 * @csspart undo - The button that switches it on again.
 * @csspart copy - The button that copies what a help desk asks for.
 * @csspart dialog - The question before a switch that may lock people out.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - What its buttons stand on.
 * @csspart dialog-button - One of its buttons.
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
  readonly #trouble = new Trouble(this, this.#localize);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
  ]);
  readonly #switching = new Switching(this, {
    store: () => this.#store,
    label: () => this.#label,
    localize: this.#localize,
    announce: (text) => this.#announce(text),
    refused: (error, connection, label) => this.#refused(error, connection, label),
  });
  #silenced: TransportError | undefined;

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
    new Attention(
      this,
      () => void this.#read(),
      () => !this.connection,
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#switching.follow(this.#isOn);
    if (changed.has('confirm') && !CONFIRM.includes(this.confirm))
      console.warn(`<${this.localName}> knows confirm="${CONFIRM.join('|')}", not "${this.confirm}".`);
  }

  override updated(): void {
    this.#mark('busy', this.#state?.wish != null);
    this.#mark('asking', this.#switching.isAsking);
    // A list does it for all its rows.
    if (!this.connection && this.#connection) this.#trouble.prepare();
  }

  /**
   * Switches without a question, when the page has nothing against it. Does nothing while the element is not in a page.
   *
   * @internal
   */
  switchTo(enabled: boolean): void {
    if (this.#connection) this.#switching.switchTo(this.#connection, enabled);
  }

  override render(): TemplateResult {
    const problem =
      this.#slice.problem ??
      (this.connection || this.connectionId ? undefined : `<${this.localName}> needs a connection-id.`);
    const [shown, told, waiting] = problem ? [renderProblem(problem)] : this.#renderConnection();
    return html`
      ${shown}${told}${waiting} ${this.#switching.render()}
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
    return this.label || visible(this.#connection?.displayName ?? '') || this.#localize.text('unnamed');
  }

  #renderConnection(): readonly unknown[] {
    const [connection, state, localize] = [this.#connection, this.#state, this.#localize];
    // In a list it is the list that tells what could not be read.
    const error = this.connection ? undefined : state?.error;
    const isSilenced = error !== undefined && error === this.#silenced;
    const retry = () => void this.#read();
    const failure = error && {
      localize,
      error,
      announce: this.#announce,
      isBusy: state?.status === 'pending',
      retry,
    };
    const told =
      failure && !isSilenced
        ? this.#trouble.render((words) => words.renderReadFailure(failure, this.connectionId), retry)
        : undefined;
    const isTold = Boolean(told) || isSilenced;
    const isShown = connection && !(isTold && error?.code === 'not-found');
    const wait = state?.waiting;
    return [
      isShown ? this.#renderSwitch(connection) : isTold ? nothing : renderSkeleton(localize),
      told,
      wait && this.#trouble.render((words) => words.renderWaiting(localize, this.#ticker, wait)),
    ];
  }

  #renderSwitch(connection: Connection): TemplateResult {
    const toggle = () => this.#toggle(connection);
    const refusal = this.#state?.refusal;
    return renderSwitch(this.#localize, {
      label: this.#label,
      isOn: this.#isOn,
      isBusy: this.#state?.wish != null || this.#switching.isChecking,
      whyNot: this.#whyNot(connection),
      refusal: refusal && this.#trouble.render((words) => this.#renderRefusal(words, refusal), toggle),
      canUndo: this.#switching.canUndo,
      toggle,
    });
  }

  #renderRefusal(words: TroubleWords, refusal: Refusal): TemplateResult {
    const sentences = this.#refusalText(words, refusal, this.#label);
    return words.renderRefusal(this.#localize, this.#announce, sentences, refusal.error, this.connectionId);
  }

  #whyNot(connection: Connection): string | null | undefined {
    const whyNot = whyNotSwitch(connection, this.#store?.may(UPDATE_SCOPE) ?? true);
    return whyNot === 'server' ? connection.whyNotSwitch : whyNot && this.#localize.text(`why-not:${whyNot}`);
  }

  /** That it ended because nobody is signed in is shown once for the whole list, and said when it is news. */
  #refusalText(words: TroubleWords, refusal: Refusal, label: string, isNews = false): string[] {
    const isSaidElsewhere = !isNews && this.announcer && refusal.error.code === 'unauthorized';
    return words.refusalText(this.#localize, label, refusal, Boolean(isSaidElsewhere));
  }

  #toggle(connection: Connection): void {
    if (!this.#whyNot(connection)) this.#switching.toggle(connection, !this.#isOn);
  }

  #refused(error: TransportError, connection: Connection, label: string): void {
    const id = connection.id ?? '';
    const refusal = this.#store?.connection(id).refusal;
    if (!this.#report(error, 'toggle', connection)) this.#store?.dismissRefusal(id);
    else if (refusal) {
      const isNews = this.#store?.signedOut === error;
      this.#say((words) => this.#refusalText(words, refusal, label, isNews));
    }
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
    } else if (action === 'read') this.#say((words) => words.readFailureText(this.#localize, error));
    return isOurs;
  }

  readonly #announce = (text: string): void => (this.announcer ?? this.#ownAnnouncer).announce(text);

  #say(tell: (words: TroubleWords) => readonly string[]): void {
    void this.#trouble.say(this.#announce, (words) => tell(words).join(' '));
  }

  #mark(state: string, isSo: boolean): void {
    const { states } = this.#internals;
    if (isSo) states.add(state);
    else states.delete(state);
  }
}

register('org-connection-toggle', OrgConnectionToggle);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-toggle': OrgConnectionToggle;
  }
}
