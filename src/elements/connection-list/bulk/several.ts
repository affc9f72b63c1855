/** Changes several connections at once: asks the page and the person, has it done, and tells what became of it. */
import { nothing, type TemplateResult } from 'lit';
import type { LockOutReason } from '../../../model/lock-out.js';
import type { ListContext } from '../list-context.js';
import type { Attempt, Result } from './attempt.js';
import { Attempts } from './attempts.js';
import { switchOn, type Change } from './change.js';
import type { Addressable } from './choice.js';
import { makePlan, type Plan } from './plan.js';
import { renderQuestion } from './question.template.js';
import { renderResult } from './result.template.js';
import { resultInWords } from './result-in-words.js';

/** Who does not want to be asked has agreed to everything. */
const EVERYTHING: readonly LockOutReason[] = ['last-enabled', 'signed-in', 'unchecked'];

export class Several {
  readonly #context: ListContext;
  readonly #attempts: Attempts;
  #question: Plan | undefined;
  #result: Result | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    const begun = () => this.#show(undefined);
    this.#attempts = new Attempts(context, begun, (result) => this.#tell(result));
  }

  /** How far it is; undefined while nothing is being done. */
  get progress(): Attempt['progress'] | undefined {
    return this.#attempts.progress;
  }

  /** To be called when somebody wants it. Does nothing while something else is being done. */
  begin(change: Change, connections: readonly Addressable[]): void {
    const plan = makePlan(this.#context, change, connections);
    if (!plan || this.progress) return;
    if (change.alwaysAsks && plan.connections.length > 0) this.#ask(plan);
    else this.#decide(plan);
  }

  /** Leaves what is not begun as it is. */
  stop(): void {
    this.#attempts.stop();
  }

  /** The page is gone, and with it the question. */
  leave(): void {
    this.#question = undefined;
  }

  /** Forgets everything: it was about another organization. */
  forget(): void {
    this.#question = undefined;
    this.#result = undefined;
    this.#attempts.forget();
  }

  /** The question that is open. */
  render(): TemplateResult | typeof nothing {
    const plan = this.#question;
    if (!plan) return nothing;
    const reasons = this.#reasons(plan);
    const answer = (isAgreed: boolean) => this.#answer(plan, isAgreed ? reasons : undefined);
    return renderQuestion(this.#context.localize, plan, reasons, answer);
  }

  /** What became of it, until the person has seen it. */
  renderMessage(): TemplateResult | typeof nothing {
    const result = this.#result;
    if (!result) return nothing;
    const [undoable, failed] = [this.#undoable(result), retryable(result)];
    return renderResult(this.#context, {
      result,
      undoable: undoable.length,
      undo: () => this.begin(switchOn, undoable),
      retry: failed.length > 0 ? () => this.begin(result.plan.change, failed) : undefined,
      dismiss: () => this.#show(undefined),
    });
  }

  /** Those that it has switched off, as far as they still are. */
  #undoable({ plan, changed }: Result): readonly Addressable[] {
    if (plan.change.name !== 'switch-off') return [];
    const isOff = ({ id }: Addressable) => {
      const { value, pendingEnabled, error } = this.#context.store()?.connection(id) ?? {};
      return value?.isEnabled === false && pendingEnabled === null && error?.code !== 'not-found';
    };
    return changed.filter(isOff);
  }

  /** Why people may be locked out by it, together with what is about to be done. */
  #reasons({ change, connections }: Plan): readonly LockOutReason[] {
    if (!change.isRisky) return [];
    const ids = [...connections, ...this.#attempts.dangers].map(({ id }) => id);
    return this.#context.store()?.lockOutReasons(...ids) ?? [];
  }

  #decide(plan: Plan): void {
    const allowed = this.#askPage(plan);
    const isEmpty = allowed.connections.length === 0;
    // Then the page deals with all of them.
    if (isEmpty && plan.connections.length > 0) return;
    const { confirm } = this.#context.host;
    const reasons = this.#reasons(allowed);
    const mustAsk = confirm === 'always' || (confirm !== 'never' && reasons.length > 0);
    if (mustAsk && !isEmpty) this.#ask(allowed);
    else this.#attempts.add(allowed, confirm === 'never' ? EVERYTHING : []);
  }

  /** What the page has nothing against. What it has, it may do later, or in the middle of being asked. */
  #askPage(plan: Plan): Plan {
    const reasons = this.#reasons(plan);
    const isAllowed = (connection: Addressable) => {
      const one = { ...plan, connections: [connection], already: 0, leftOut: [] };
      const proceed = () => this.#attempts.add(one, EVERYTHING);
      return plan.change.isAllowed(this.#context.host, connection, reasons, proceed);
    };
    return { ...plan, connections: plan.connections.filter(isAllowed) };
  }

  #ask(plan: Plan): void {
    this.#question = plan;
    this.#context.host.requestUpdate();
  }

  /** @param agreed what the person has agreed to; undefined when nothing is to be done */
  #answer(asked: Plan, agreed: readonly LockOutReason[] | undefined): void {
    this.#question = undefined;
    this.#context.host.requestUpdate();
    const now = agreed && makePlan(this.#context, asked.change, asked.connections);
    if (!now) return;
    // What was left out before is said in the question; what has become so meanwhile is not.
    const plan = { ...now, already: now.already + asked.already };
    const allowed = asked.change.alwaysAsks ? this.#askPage(plan) : plan;
    if (allowed.connections.length > 0 || plan.connections.length === 0) this.#attempts.add(allowed, agreed);
  }

  #tell(result: Result | undefined): void {
    const { announcer, localize } = this.#context;
    this.#show(result);
    if (result) announcer.announce(resultInWords(localize, result));
  }

  #show(result: Result | undefined): void {
    this.#result = result;
    this.#context.host.requestUpdate();
  }
}

/** What may work next time. Who has stopped the rest does not want it tried again. */
function retryable({ failed, left, cause, reasons }: Result): readonly Addressable[] {
  const isStoppedByPerson = !cause && reasons.length === 0;
  return [...failed.map(({ connection }) => connection), ...(isStoppedByPerson ? [] : left)];
}
