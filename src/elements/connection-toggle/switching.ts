/**
 * The switch of one connection, in a list or alone. On a click, it asks the page, asks the admin if users could be locked
 * out, saves the change, and announces the outcome.
 */
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { ConnectionToggledEvent, ConnectionToggleEvent } from '../../events.js';
import type { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { isSame } from '../../model/same.js';
import type { ConnectionState } from '../../store/connections/state.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { toTransportError, type TransportError } from '../../transport/transport-error.js';
import type { Announcer } from '../ui/announcer.js';
import type { Ticker } from '../ui/time/ticker.js';
import { refusalText, renderRefusal } from '../ui/errors/connection-errors.template.js';
import type { ErrorReporter } from '../ui/errors/error-reporter.js';
import { onceGone } from '../ui/page/once-gone.js';
import { viewOf } from '../ui/page/view.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import { renderReason, renderSwitch, type Delay } from './connection-toggle.template.js';
import { renderQuestion, type Question } from './question.template.js';

/** After how many milliseconds it shows that a change is saved, and that this takes long. They affect only the display. */
const NOTICEABLE = 300;
const LONG = 5_000;

/** When a switch asks before it switches. */
export type Confirm = 'risky' | 'always' | 'never';

/** The element that has the switches. */
export interface SwitchHost extends ReactiveElement {
  readonly confirm: Confirm;
}

/** What all switches of an element share. */
export interface SwitchContext {
  readonly host: SwitchHost;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly errors: ErrorReporter;
  /** Keeps the countdown of a wait up to date. */
  readonly countdown: Ticker;
  /** Whether they are in a list, which itself shows why one can't be or was not switched, and the end of a session once. */
  readonly isListed: boolean;
  readonly store: () => OrganizationStore | undefined;
}

/** The switches of one element. They are replaced when the element shows another organization. */
export class Switches implements ReactiveController {
  readonly #context: SwitchContext;
  readonly #switches = new Map<string, Switching>();
  #organization: readonly unknown[] | undefined;

  constructor(context: SwitchContext) {
    this.#context = context;
    context.host.addController(this);
  }

  /** The switch of a connection. */
  of(id: string): Switching {
    const known = this.#switches.get(id) ?? new Switching(this.#context, id, `switch-${this.#switches.size}`);
    this.#switches.set(id, known);
    return known;
  }

  /** The id of the connection whose question is open. */
  get asking(): string | undefined {
    return [...this.#switches].find(([, { isAsking }]) => isAsking)?.[0];
  }

  hostUpdate(): void {
    const store = this.#context.store();
    const organization = [store, store?.epoch];
    if (!isSame(organization, this.#organization)) this.#switches.clear();
    this.#organization = organization;
  }

  hostDisconnected(): void {
    const { host } = this.#context;
    onceGone(host, () => {
      for (const known of this.#switches.values()) known.close();
      host.requestUpdate();
    });
  }
}

export class Switching {
  readonly #context: SwitchContext;
  readonly #id: string;
  readonly #name: string;
  #label = '';
  /** The last change. */
  #saving: Promise<Connection> | undefined;
  /** Whether it was switched off here, and has not been switched on again. */
  #canUndo = false;
  /** Whether the list is being read to determine the lock-out risks. */
  #isChecking = false;
  #question: Question | undefined;
  /** Since when a pending change has been shown, in epoch milliseconds. */
  #pendingSince: number | undefined;

  /** @param name the id of the element that describes the switch */
  constructor(context: SwitchContext, id: string, name: string) {
    this.#context = context;
    this.#id = id;
    this.#name = name;
  }

  /** The id of the element that says why it can't be switched. */
  get reasonId(): string {
    return `${this.#name}-reason`;
  }

  /** Whether a question is open. */
  get isAsking(): boolean {
    return this.#question !== undefined;
  }

  /** Whether a change is pending. */
  get isBusy(): boolean {
    return this.#state?.pendingEnabled != null;
  }

  /**
   * The dependencies of its rendering, compared member by member. They always differ while a change is pending, and while a
   * message or question is shown.
   */
  get dependencies(): readonly unknown[] {
    const { refusal, waiting } = this.#state ?? {};
    const isAlive = this.isBusy || Boolean(refusal ?? waiting ?? this.#question);
    return [this.#state, this.#canUndo, this.#isChecking, isAlive && {}];
  }

  /** Closes the question. */
  close(): void {
    this.#question = undefined;
    this.#isChecking = false;
  }

  /**
   * The switch and its state as text; outside a list also why it can't be or was not switched.
   *
   * @param connection as it was read
   * @param label its accessible name
   * @param reason the id of the element that says why it can't be switched
   */
  render(connection: Connection, label: string, reason = this.reasonId): TemplateResult {
    this.#label = label;
    const isOn = this.#isOn(connection);
    if (isOn) this.#canUndo = false;
    const { localize, isListed } = this.#context;
    const whyNot = this.whyNot(connection);
    const refusal = this.renderRefusal(label);
    const line = renderSwitch(localize, {
      describedBy: whyNot ? `${this.#name} ${reason}` : this.#name,
      label,
      isOn,
      isBusy: this.isBusy || this.#isChecking,
      delay: this.#delay(),
      isLocked: Boolean(whyNot),
      canUndo: this.#canUndo,
      toggle: () => this.#toggle(connection),
    });
    if (isListed) return line;
    return html`${line} ${refusal ?? (whyNot ? renderReason(reason, whyNot) : nothing)}`;
  }

  /** The countdown of a waiting request, and the open question. */
  renderBeside(): unknown {
    const { localize, countdown } = this.#context;
    const wait = this.#state?.waiting;
    return (
      (wait ?? this.#question) && [
        wait && renderWaiting(localize, countdown, wait),
        this.#question && renderQuestion(localize, this.#question),
      ]
    );
  }

  /** Switches without asking the admin, but asks the page. */
  switchTo(connection: Connection, enabled: boolean): void {
    const isAllowed = this.#context.host.isConnected && this.#asksPage(connection, enabled, this.#reasons);
    if (isAllowed) this.#save(connection, enabled);
  }

  get #store(): OrganizationStore | undefined {
    return this.#context.store();
  }

  get #state(): ConnectionState | undefined {
    return this.#store?.connection(this.#id);
  }

  /** How long a pending change has been shown; the host is rendered again when that shows differently. */
  #delay(): Delay {
    this.#pendingSince = this.isBusy ? (this.#pendingSince ?? Date.now()) : undefined;
    if (this.#pendingSince === undefined) return 'none';
    const time = Date.now() - this.#pendingSince;
    const next = [NOTICEABLE, LONG].find((step) => step > time);
    if (next) this.#context.countdown.updateIn(next - time);
    return time < NOTICEABLE ? 'none' : time < LONG ? 'some' : 'long';
  }

  #isOn(connection: Connection): boolean | null {
    return this.#state?.pendingEnabled ?? connection.isEnabled;
  }

  /** Why it can't be switched, as text. */
  whyNot(connection: Connection): string | null | undefined {
    const whyNot = whyNotSwitch(connection, Boolean(this.#store?.may(UPDATE_SCOPE)));
    return whyNot === 'server'
      ? connection.whyNotSwitch
      : whyNot && this.#context.localize.text(`why-not:${whyNot}`);
  }

  /** Why it was not switched, if so. */
  renderRefusal(label: string): TemplateResult | null | undefined {
    const refusal = this.#state?.refusal;
    const { localize, announcer, isListed } = this.#context;
    return (
      refusal &&
      renderRefusal({
        localize,
        announce: announcer.announce,
        isListed,
        name: this.#name,
        connectionId: this.#id,
        label,
        refusal,
      })
    );
  }

  /** Switches the connection, after a confirmation if there are lock-out risks. */
  #toggle(connection: Connection): void {
    if (this.#isChecking || this.isAsking || this.whyNot(connection)) return;
    const enabled = !this.#isOn(connection);
    // Only the list shows whether this is the last enabled connection, and only as it is now.
    if (!enabled && this.#context.host.confirm !== 'never' && !this.#store?.isListFresh)
      void this.#checkFirst();
    else this.#decide(connection, enabled);
  }

  /** Reads the list. Where that fails, the question says that it could not be checked. */
  async #checkFirst(): Promise<void> {
    const store = this.#store;
    const epoch = store?.epoch;
    this.#setChecking(true);
    const error = await store?.ensureList().then(() => undefined, toTransportError);
    this.#setChecking(false);
    const isSame = store === this.#store && store?.epoch === epoch;
    if (!this.#context.host.isConnected || !isSame || error?.code === 'aborted') return;
    const { value, error: gone } = this.#state ?? {};
    const isThere = value && gone?.code !== 'not-found' && this.#isOn(value) && !this.whyNot(value);
    if (isThere) this.#decide(value, false);
  }

  #setChecking(isChecking: boolean): void {
    this.#isChecking = isChecking;
    this.#context.host.requestUpdate();
  }

  #decide(connection: Connection, enabled: boolean): void {
    const { confirm } = this.#context.host;
    const reasons = this.#reasons;
    if (!this.#asksPage(connection, enabled, reasons)) return;
    const mustAsk = confirm === 'always' || (confirm !== 'never' && reasons.length > 0);
    if (mustAsk) this.#ask(connection, enabled, reasons);
    else this.#save(connection, enabled);
  }

  /** None while it is off. */
  get #reasons(): readonly LockOutReason[] {
    return this.#store?.lockOutReasons(this.#id) ?? [];
  }

  #asksPage(connection: Connection, enabled: boolean, reasons: readonly LockOutReason[]): boolean {
    const proceed = () => this.#save(connection, enabled);
    return this.#context.host.dispatchEvent(new ConnectionToggleEvent(connection, enabled, reasons, proceed));
  }

  #ask(connection: Connection, enabled: boolean, reasons: readonly LockOutReason[]): void {
    const { host } = this.#context;
    const answer = (isAgreed: boolean) => {
      this.#question = undefined;
      host.requestUpdate();
      if (isAgreed) this.#save(connection, enabled);
    };
    this.#question = { label: this.#label, enabled, reasons, answer };
    host.requestUpdate();
  }

  #save(connection: Connection, enabled: boolean): void {
    const [store, label] = [this.#store, this.#label];
    if (!store || !this.#context.host.isConnected) return;
    const saving = store.setEnabled(this.#id, enabled);
    if (saving === this.#saving) return;
    this.#saving = saving;
    this.#announceDelay(saving, label);
    saving.then(
      (confirmed) => this.#confirmed(confirmed, label),
      (error: TransportError) => this.#refused(store, error, connection, label),
    );
  }

  /** Announces once that a change takes long. */
  #announceDelay(saving: Promise<Connection>, label: string): void {
    const { host, localize, announcer } = this.#context;
    const view = viewOf(host);
    const timer = view.setTimeout(() => announcer.announce(localize.text('switchingLong', label)), LONG);
    const end = () => view.clearTimeout(timer);
    saving.then(end, end);
  }

  #confirmed(connection: Connection, label: string): void {
    const { host, localize, announcer } = this.#context;
    if (!host.isConnected) return;
    this.#canUndo = connection.isEnabled === false;
    host.requestUpdate();
    announcer.announce(localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));
    host.dispatchEvent(new ConnectionToggledEvent(connection));
  }

  /** @param store that has refused it: meanwhile, the element can have been moved to another one */
  #refused(store: OrganizationStore, error: TransportError, connection: Connection, label: string): void {
    const { announcer, errors, isListed, localize } = this.#context;
    const reported = errors.report(error, 'toggle', connection);
    if (reported === 'handled') store.dismissRefusal(this.#id);
    const refusal = this.#state?.refusal;
    if (!refusal || reported === 'none' || reported === 'handled') return;
    const sentences = refusalText(localize, label, refusal, isListed && reported === 'shown');
    announcer.announce(sentences.join(' '));
  }
}
