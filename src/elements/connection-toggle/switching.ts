/** From a press on a switch to its confirmation: asks the page, asks the person where people may be locked out, saves. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { ConnectionToggledEvent, ConnectionToggleEvent } from '../../events.js';
import type { Localize } from '../../localize/localize.js';
import type { Connection } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Announcer } from '../announcer.js';

/** When a switch asks before it switches. */
export type Confirm = 'risky' | 'always' | 'never';

/** The element with the switch. */
export interface SwitchHost extends LitElement {
  readonly connectionId: string;
  readonly confirm: Confirm;
  readonly announcer: Announcer | undefined;
}

/** What the element knows and does. */
export interface SwitchContext {
  readonly store: () => OrganizationStore | undefined;
  readonly label: () => string;
  readonly localize: Localize;
  readonly announce: (text: string) => void;
  readonly refused: (error: TransportError, connection: Connection, label: string) => void;
}

export class Switching implements ReactiveController {
  readonly #host: SwitchHost;
  readonly #context: SwitchContext;
  /** The answer to the last wish, while it is awaited. */
  #saving: Promise<Connection> | undefined;
  #canUndo = false;
  /** Whether a press is being dealt with, so that another one has to wait. */
  #isHeld = false;
  #renderQuestion: (() => TemplateResult) | undefined;

  constructor(host: SwitchHost, context: SwitchContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Whether it was switched off here, and not on again since. */
  get canUndo(): boolean {
    return this.#canUndo;
  }

  /** Whether a question is open. */
  get isAsking(): boolean {
    return this.#renderQuestion !== undefined;
  }

  /** Whether something is read before it can be asked. */
  get isChecking(): boolean {
    return this.#isHeld && !this.isAsking;
  }

  hostDisconnected(): void {
    this.#renderQuestion = undefined;
    this.#isHeld = false;
  }

  /** The question that is open. */
  render(): TemplateResult | undefined {
    return this.#renderQuestion?.();
  }

  /** To be told how the connection is, whoever has switched it. */
  follow(isOn: boolean | null): void {
    if (isOn) this.#canUndo = false;
  }

  /** Switches, at once where nothing is to be asked. */
  toggle(connection: Connection, enabled: boolean): void {
    if (this.#isHeld) return;
    const { confirm } = this.#host;
    if (!enabled && confirm !== 'never' && !this.#context.store()?.list.value)
      void this.#checkFirst(connection);
    else this.#decide(connection, enabled);
  }

  /** Switches without asking the person. */
  switchTo(connection: Connection, enabled: boolean): void {
    const isAllowed = this.#host.isConnected && this.#asksPage(connection, enabled, this.#reasons(enabled));
    if (isAllowed) this.#wish(connection, enabled);
  }

  /** Whether it is the last one is only known when the others are, and a switch of its own knows none. */
  async #checkFirst(connection: Connection): Promise<void> {
    this.#hold(true);
    await this.#context
      .store()
      ?.ensureList()
      .catch(() => {});
    this.#hold(false);
    if (this.#host.isConnected) this.#decide(connection, false);
  }

  #decide(connection: Connection, enabled: boolean): void {
    const { confirm } = this.#host;
    const reasons = this.#reasons(enabled);
    if (!this.#asksPage(connection, enabled, reasons)) return;
    const mustAsk = confirm === 'always' || (confirm !== 'never' && reasons.length > 0);
    if (mustAsk) void this.#askPerson(connection, enabled, reasons);
    else this.#wish(connection, enabled);
  }

  #reasons(enabled: boolean): readonly LockOutReason[] {
    return enabled ? [] : (this.#context.store()?.lockOutReasons(this.#host.connectionId) ?? []);
  }

  #asksPage(connection: Connection, enabled: boolean, reasons: readonly LockOutReason[]): boolean {
    const proceed = () => this.#wish(connection, enabled);
    return this.#host.dispatchEvent(new ConnectionToggleEvent(connection, enabled, reasons, proceed));
  }

  async #askPerson(
    connection: Connection,
    enabled: boolean,
    reasons: readonly LockOutReason[],
  ): Promise<void> {
    const { localize, label, announce } = this.#context;
    this.#hold(true);
    const lazy = await import('./question.template.js').catch(() => undefined);
    const answer = (isAgreed: boolean) => {
      this.#show(undefined);
      if (isAgreed) this.#wish(connection, enabled);
    };
    if (lazy && this.#host.isConnected)
      return this.#show(() => lazy.renderQuestion(localize, { label: label(), enabled, reasons, answer }));
    this.#hold(false);
    announce(localize.text('openFailed'));
  }

  #show(renderQuestion: (() => TemplateResult) | undefined): void {
    this.#renderQuestion = renderQuestion;
    this.#hold(renderQuestion !== undefined);
    // A list keeps the row of an open question, and no longer.
    void this.#host.updateComplete.then(() => this.#host.announcer?.update());
  }

  #hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#host.requestUpdate();
  }

  #wish(connection: Connection, enabled: boolean): void {
    const store = this.#context.store();
    if (!store || !this.#host.isConnected) return;
    const label = this.#context.label();
    this.#canUndo = false;
    const saving = store.setEnabled(this.#host.connectionId, enabled);
    if (saving === this.#saving) return;
    this.#saving = saving;
    saving.then(
      (confirmed) => this.#confirmed(confirmed, label),
      (error: TransportError) => {
        this.#saving = undefined;
        this.#context.refused(error, connection, label);
      },
    );
  }

  #confirmed(connection: Connection, label: string): void {
    const { localize, announce } = this.#context;
    this.#saving = undefined;
    if (!this.#host.isConnected) return;
    this.#canUndo = connection.isEnabled === false;
    this.#host.requestUpdate();
    announce(localize.text(connection.isEnabled ? 'nowEnabled' : 'nowDisabled', label));
    this.#host.dispatchEvent(new ConnectionToggledEvent(connection));
  }
}
