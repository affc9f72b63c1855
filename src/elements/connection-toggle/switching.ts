/**
 * The switch of one connection, wherever it is drawn: from a press to its confirmation it asks the page, asks the person
 * where people may be locked out, saves, and tells what became of it.
 */
import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { ConnectionToggledEvent, ConnectionToggleEvent, OrgErrorEvent } from '../../events.js';
import type { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { ConnectionState } from '../../store/knowledge.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Announcer } from '../announcer.js';
import type { Ticker } from '../ticker.js';
import type { Trouble } from '../trouble/trouble.js';
import { renderSwitch } from './connection-toggle.template.js';

/** When a switch asks before it switches. */
export type Confirm = 'risky' | 'always' | 'never';

/** The element in which switches are. */
export interface SwitchHost extends ReactiveElement {
  readonly confirm: Confirm;
}

/** What all switches of an element share. */
export interface SwitchContext {
  readonly host: SwitchHost;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly trouble: Trouble;
  /** Keeps true how long something waits. */
  readonly countdown: Ticker;
  /** Whether a list is around them, which says some things once for all. */
  readonly isListed: boolean;
  readonly store: () => OrganizationStore | undefined;
}

/** The switches of one element, each as long as it is about the same organization. */
export class Switches implements ReactiveController {
  readonly #context: SwitchContext;
  readonly #switches = new Map<string, Switching>();
  #epoch: unknown;

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

  /** The connection that somebody is being asked about. */
  get asking(): string | undefined {
    return [...this.#switches].find(([, { isAsking }]) => isAsking)?.[0];
  }

  hostUpdate(): void {
    const epoch = this.#context.store()?.epoch;
    if (epoch !== this.#epoch) this.#switches.clear();
    this.#epoch = epoch;
  }

  hostDisconnected(): void {
    for (const known of this.#switches.values()) known.end();
  }
}

export class Switching {
  readonly #context: SwitchContext;
  readonly #id: string;
  readonly #name: string;
  #label = '';
  /** The answer to the last wish, while it is awaited. */
  #saving: Promise<Connection> | undefined;
  /** Whether it was switched off here, and not on again since. */
  #canUndo = false;
  /** Whether a press is being dealt with, so that another one has to wait. */
  #isHeld = false;
  #renderQuestion: (() => TemplateResult) | undefined;

  /** @param name tells it apart from others beside it */
  constructor(context: SwitchContext, id: string, name: string) {
    this.#context = context;
    this.#id = id;
    this.#name = name;
  }

  /** Whether a question is open. */
  get isAsking(): boolean {
    return this.#renderQuestion !== undefined;
  }

  /** Whether a wish is not confirmed yet. */
  get isBusy(): boolean {
    return this.#state?.wish != null;
  }

  /** What its drawing is made of, to be compared member by member. What has words or a question is always drawn anew. */
  get madeOf(): readonly unknown[] {
    const { refusal, waiting } = this.#state ?? {};
    return [this.#state, this.#canUndo, this.#isHeld, (refusal ?? waiting ?? this.#renderQuestion) && {}];
  }

  /** Closes the question. */
  end(): void {
    this.#renderQuestion = undefined;
    this.#isHeld = false;
  }

  /**
   * The switch, its state in words, and why it is not or was not switched.
   *
   * @param connection as it was read
   * @param label what it is called
   */
  render(connection: Connection, label: string): TemplateResult {
    this.#label = label;
    const isOn = this.#isOn(connection);
    if (isOn) this.#canUndo = false;
    const toggle = () => this.#toggle(connection);
    const refusal = this.#state?.refusal;
    return renderSwitch(this.#context.localize, {
      name: this.#name,
      label,
      isOn,
      isBusy: this.isBusy || (this.#isHeld && !this.isAsking),
      whyNot: this.#whyNot(connection),
      refusal:
        refusal &&
        this.#context.trouble.render(
          (words) =>
            words.renderRefusal(this.#context, { name: this.#name, id: this.#id, label, ...refusal }),
          toggle,
        ),
      canUndo: this.#canUndo,
      toggle,
    });
  }

  /** How long a request still waits, and the question that is open. */
  renderBeside(): unknown {
    const { localize, trouble, countdown } = this.#context;
    const wait = this.#state?.waiting;
    if (!wait && !this.#renderQuestion) return nothing;
    return [
      wait && trouble.render((words) => words.renderWaiting(localize, countdown, wait)),
      this.#renderQuestion?.(),
    ];
  }

  /** Switches without asking the person. */
  switchTo(connection: Connection, enabled: boolean): void {
    const isAllowed =
      this.#context.host.isConnected && this.#asksPage(connection, enabled, this.#reasons(enabled));
    if (isAllowed) this.#wish(connection, enabled);
  }

  get #store(): OrganizationStore | undefined {
    return this.#context.store();
  }

  get #state(): ConnectionState | undefined {
    return this.#store?.connection(this.#id);
  }

  #isOn(connection: Connection): boolean | null {
    return this.#state?.wish ?? connection.isEnabled;
  }

  #whyNot(connection: Connection): string | null | undefined {
    const whyNot = whyNotSwitch(connection, this.#store?.may(UPDATE_SCOPE) ?? true);
    return whyNot === 'server'
      ? connection.whyNotSwitch
      : whyNot && this.#context.localize.text(`why-not:${whyNot}`);
  }

  /** Switches, at once where nothing is to be asked. */
  #toggle(connection: Connection): void {
    if (this.#isHeld || this.#whyNot(connection)) return;
    const enabled = !this.#isOn(connection);
    // Whether it is the last one is only known when the others are.
    if (!enabled && this.#context.host.confirm !== 'never' && !this.#store?.list.value)
      void this.#checkFirst(connection);
    else this.#decide(connection, enabled);
  }

  async #checkFirst(connection: Connection): Promise<void> {
    this.#hold(true);
    await this.#store?.ensureList().catch(() => {});
    this.#hold(false);
    if (this.#context.host.isConnected) this.#decide(connection, false);
  }

  #decide(connection: Connection, enabled: boolean): void {
    const { confirm } = this.#context.host;
    const reasons = this.#reasons(enabled);
    if (!this.#asksPage(connection, enabled, reasons)) return;
    const mustAsk = confirm === 'always' || (confirm !== 'never' && reasons.length > 0);
    if (mustAsk) void this.#askPerson(connection, enabled, reasons);
    else this.#wish(connection, enabled);
  }

  #reasons(enabled: boolean): readonly LockOutReason[] {
    return enabled ? [] : (this.#store?.lockOutReasons(this.#id) ?? []);
  }

  #asksPage(connection: Connection, enabled: boolean, reasons: readonly LockOutReason[]): boolean {
    const proceed = () => this.#wish(connection, enabled);
    return this.#context.host.dispatchEvent(new ConnectionToggleEvent(connection, enabled, reasons, proceed));
  }

  async #askPerson(
    connection: Connection,
    enabled: boolean,
    reasons: readonly LockOutReason[],
  ): Promise<void> {
    const { host, localize, announcer } = this.#context;
    this.#hold(true);
    const lazy = await import('./question.template.js').catch(() => undefined);
    const answer = (isAgreed: boolean) => {
      this.#renderQuestion = undefined;
      this.#hold(false);
      if (isAgreed) this.#wish(connection, enabled);
    };
    if (lazy && host.isConnected)
      this.#renderQuestion = () =>
        lazy.renderQuestion(localize, { label: this.#label, enabled, reasons, answer });
    this.#hold(this.isAsking);
    if (!lazy) announcer.announce(localize.text('openFailed'));
  }

  #hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#context.host.requestUpdate();
  }

  #wish(connection: Connection, enabled: boolean): void {
    if (!this.#store || !this.#context.host.isConnected) return;
    const label = this.#label;
    this.#canUndo = false;
    const saving = this.#store.setEnabled(this.#id, enabled);
    if (saving === this.#saving) return;
    this.#saving = saving;
    saving.then(
      (confirmed) => this.#confirmed(confirmed, label),
      (error: TransportError) => this.#refused(error, connection, label),
    );
  }

  #confirmed(connection: Connection, label: string): void {
    const { host, localize, announcer } = this.#context;
    this.#saving = undefined;
    if (!host.isConnected) return;
    this.#canUndo = connection.isEnabled === false;
    host.requestUpdate();
    announcer.announce(localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));
    host.dispatchEvent(new ConnectionToggledEvent(connection));
  }

  #refused(error: TransportError, connection: Connection, label: string): void {
    const { host, announcer, trouble } = this.#context;
    this.#saving = undefined;
    if (error.code === 'aborted' || !host.isConnected) return;
    // Requests that end together because nobody is signed in are one piece of news.
    const isNews = this.#store?.signedOut === error;
    const isTold = error.code === 'unauthorized' && !isNews;
    if (!isTold && !host.dispatchEvent(new OrgErrorEvent(error, 'toggle', connection)))
      return this.#store?.dismissRefusal(this.#id);
    const refusal = this.#state?.refusal;
    if (refusal)
      void trouble.say(announcer.announce, (words) =>
        words.refusalText(this.#context, label, refusal, isNews).join(' '),
      );
  }
}
