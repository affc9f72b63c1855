/** Changes all selected connections: asks the page and the admin, runs the change, and shows the outcome. */
import { nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../../model/connection.js';
import type { LockOutReason } from '../../../model/lock-out.js';
import { viewOf } from '../../ui/page/view.js';
import { Attempt, secondsFor, type Progress, type Result } from './attempt.js';
import { timeLeft } from '../../ui/time/duration.js';
import { makePlan, mergePlans, switchOn, type Change, type Plan, type SelectionContext } from './change.js';
import { renderQuestion } from './question.template.js';
import { renderResult, resultText } from './result.template.js';
import type { Addressable } from './selected-ids.js';

/** With `confirm="never"`, and if the page itself proceeds, every lock-out risk counts as accepted. */
const EVERYTHING: readonly LockOutReason[] = ['last-enabled', 'signed-in', 'unchecked'];

/** A plan that neither the page nor the admin has rejected. */
interface Decided {
  readonly plan: Plan;
  readonly agreed: readonly LockOutReason[];
}

export class BulkChange {
  readonly #context: SelectionContext;
  #question: Plan | undefined;
  /** Set while the list is read before a change that could lock people out. */
  #checking: object | undefined;
  /** Plans that have not started yet. */
  #decided: readonly Decided[] = [];
  #attempt: Attempt | undefined;
  #lastAttempt = Promise.resolve();
  #result: Result | undefined;

  constructor(context: SelectionContext) {
    this.#context = context;
  }

  /** Undefined while nothing is being changed. */
  get progress(): Progress | undefined {
    const all = this.#decided.reduce((sum, { plan }) => sum + plan.connections.length, 0);
    const waiting = { done: 0, all, canStop: false, secondsLeft: secondsFor(all) };
    return this.#attempt?.progress ?? (all > 0 ? waiting : undefined);
  }

  /** Does nothing while another change is running. */
  begin(change: Change, connections: readonly Addressable[]): void {
    if (this.progress || this.#checking) return;
    if (change.isRisky && !this.#context.store()?.isListFresh) void this.#checkFirst(change, connections);
    else this.#start(change, connections);
  }

  /** Reads the list. Where that fails, the question says that the risk could not be checked. */
  async #checkFirst(change: Change, connections: readonly Addressable[]): Promise<void> {
    const checked = (this.#checking = {});
    await this.#context
      .store()
      ?.ensureList()
      .catch(() => {});
    if (this.#checking !== checked) return;
    this.#checking = undefined;
    if (this.#context.host.isConnected) this.#start(change, connections);
  }

  #start(change: Change, connections: readonly Addressable[]): void {
    const plan = makePlan(this.#context, change, connections);
    if (!plan) return;
    if (change.alwaysAsks && plan.connections.length > 0) this.#ask(plan);
    else this.#decide(plan);
  }

  /** Leaves the connections whose change has not started as they are. */
  stop(): void {
    this.#attempt?.stop();
    this.#context.host.requestUpdate();
  }

  /** Closes the question, because the list has left the page. */
  leave(): void {
    this.#question = this.#checking = undefined;
  }

  /**
   * Closes the outcome if none of the connections that it is about is in the list any more, except for those that it has
   * removed: the list is another organization's.
   */
  keepFor(all: readonly Connection[]): void {
    if (!this.#result) return;
    const { plan, changed } = this.#result;
    const known = new Set(plan.labels.keys());
    if (plan.change.name === 'remove') for (const { id } of changed) known.delete(id);
    const isSameList = all.length === 0 ? known.size === 0 : all.some(({ id }) => known.has(id ?? ''));
    if (!isSameList) this.#result = undefined;
  }

  /** Resets everything, because the list shows another organization now. */
  forget(): void {
    this.#question = this.#checking = undefined;
    this.#result = undefined;
    this.#decided = [];
    this.stop();
    this.#attempt = undefined;
  }

  /** The question that is open. */
  render(): TemplateResult | typeof nothing {
    const plan = this.#question;
    if (!plan) return nothing;
    const reasons = this.#reasons(plan);
    const answer = (isAgreed: boolean) => this.#answer(plan, isAgreed ? reasons : undefined);
    return renderQuestion(this.#context.localize, plan, reasons, answer);
  }

  /** The outcome, until the admin closes the message. */
  renderMessage(): TemplateResult | typeof nothing {
    const result = this.#result;
    if (!result) return nothing;
    const [undoable, retryable] = [this.#undoable(result), retryableOf(result)];
    return renderResult(this.#context, {
      result,
      undoable: undoable.length,
      undo: () => this.begin(switchOn, undoable),
      retry: retryable.length > 0 ? () => this.begin(result.plan.change, retryable) : undefined,
      dismiss: () => this.#show(undefined),
    });
  }

  /** The connections that it has switched off and that are still off. */
  #undoable({ plan, changed }: Result): readonly Addressable[] {
    if (plan.change.name !== 'switch-off') return [];
    const isOff = ({ id }: Addressable) => {
      const { value, pendingEnabled, error } = this.#context.store()?.connection(id) ?? {};
      return value?.isEnabled === false && pendingEnabled === null && error?.code !== 'not-found';
    };
    return changed.filter(isOff);
  }

  /** The lock-out risks of the plan, combined with those that have not started yet. */
  #reasons({ change, connections }: Plan): readonly LockOutReason[] {
    if (!change.isRisky) return [];
    const decided = this.#decided.flatMap(({ plan }) => (plan.change.isRisky ? plan.connections : []));
    const ids = [...connections, ...decided].map(({ id }) => id);
    return this.#context.store()?.lockOutReasons(...ids) ?? [];
  }

  #decide(plan: Plan): void {
    const allowed = this.#askPage(plan);
    const { confirm } = this.#context.host;
    const reasons = this.#reasons(allowed);
    const mustAsk = confirm === 'always' || (confirm !== 'never' && reasons.length > 0);
    if (mustAsk && allowed.connections.length > 0) this.#ask(allowed);
    else this.#enqueue(allowed, confirm === 'never' ? EVERYTHING : []);
  }

  /** The part of the plan that the page does not prevent. It can still proceed with the rest, even while it is asked. */
  #askPage(plan: Plan): Plan {
    const reasons = this.#reasons(plan);
    const handled = new Set<Addressable>();
    const isAllowed = (connection: Addressable) => {
      const one = { ...plan, connections: [connection], already: 0, leftOut: [], prevented: [] };
      const proceed = () => {
        handled.add(connection);
        this.#enqueue(one, EVERYTHING);
      };
      return plan.change.isAllowed(this.#context.host, connection, reasons, proceed);
    };
    const connections = plan.connections.filter(isAllowed);
    for (const connection of connections) handled.add(connection);
    const prevented = plan.connections.filter((connection) => !handled.has(connection));
    return { ...plan, connections, prevented: [...plan.prevented, ...prevented] };
  }

  #ask(plan: Plan): void {
    this.#question = plan;
    this.#context.host.requestUpdate();
  }

  /** @param agreed the lock-out risks that the admin has accepted; undefined if the admin has canceled */
  #answer(asked: Plan, agreed: readonly LockOutReason[] | undefined): void {
    this.#question = undefined;
    this.#context.host.requestUpdate();
    const now = agreed && makePlan(this.#context, asked.change, asked.connections);
    if (!now) return;
    // Recomputed, because connections can have changed while the question was open.
    const plan = mergePlans([{ ...asked, connections: [] }, now]);
    this.#enqueue(asked.change.alwaysAsks ? this.#askPage(plan) : plan, agreed);
  }

  /** Attempts run one after another. Plans for the same change that are waiting together become one attempt. */
  #enqueue(plan: Plan, agreed: readonly LockOutReason[]): void {
    if (!this.#context.host.isConnected) return;
    this.#decided = [...this.#decided, { plan, agreed }];
    this.#lastAttempt = this.#lastAttempt.then(() => this.#run(plan.change));
    this.#context.host.requestUpdate();
  }

  async #run(change: Change): Promise<void> {
    const [first, ...others] = this.#decided.filter(({ plan }) => plan.change === change);
    if (!first) return;
    this.#decided = this.#decided.filter(({ plan }) => plan.change !== change);
    const plan = mergePlans([first.plan, ...others.map((other) => other.plan)]);
    const agreed = [first, ...others].flatMap((one) => one.agreed);
    const attempt = new Attempt(this.#context, plan, agreed, () => this.#context.host.requestUpdate());
    this.#attempt = attempt;
    this.#show(undefined);
    this.#announceTime(attempt);
    const result = await this.#guardPage(attempt.run());
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    this.#showAndAnnounce(result);
  }

  #announceTime({ progress: { secondsLeft } }: Attempt): void {
    const { announcer, localize } = this.#context;
    if (secondsLeft) announcer.announce(timeLeft(localize, secondsLeft));
  }

  /** Makes the browser ask before the admin leaves the page. */
  async #guardPage<T>(running: Promise<T>): Promise<T> {
    const { host } = this.#context;
    const ended = new AbortController();
    const ask = (event: Event) => host.isConnected && event.preventDefault();
    viewOf(host).addEventListener('beforeunload', ask, { signal: ended.signal });
    return running.finally(() => ended.abort());
  }

  #showAndAnnounce(result: Result | undefined): void {
    const { announcer, localize } = this.#context;
    this.#show(result);
    if (result) announcer.announce(resultText(localize, result));
  }

  #show(result: Result | undefined): void {
    this.#result = result;
    this.#context.host.requestUpdate();
  }
}

/** The connections that can be tried again. After the admin has stopped the change, those left are not included. */
function retryableOf({ failed, left, cause, reasons }: Result): readonly Addressable[] {
  const isStoppedByAdmin = !cause && reasons.length === 0;
  return [...failed.map(({ connection }) => connection), ...(isStoppedByAdmin ? [] : left)];
}
