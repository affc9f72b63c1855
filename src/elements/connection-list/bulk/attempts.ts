/** Attempts one after the other: what is decided in one moment is one of them, and different changes wait for each other. */
import type { LockOutReason } from '../../../model/lock-out.js';
import type { ListContext } from '../list-context.js';
import { Attempt, type Result } from './attempt.js';
import type { Change } from './change.js';
import type { Addressable } from './choice.js';
import { together, type Plan } from './plan.js';

/** A plan that nobody has anything against. */
interface Decided {
  readonly plan: Plan;
  readonly agreed: readonly LockOutReason[];
}

export class Attempts {
  readonly #context: ListContext;
  readonly #begun: () => void;
  readonly #ended: (result: Result | undefined) => void;
  #decided: readonly Decided[] = [];
  #now: Attempt | undefined;
  #last = Promise.resolve();

  /**
   * @param begun called when one begins
   * @param ended told what became of it, as far as there is something to tell
   */
  constructor(context: ListContext, begun: () => void, ended: (result: Result | undefined) => void) {
    this.#context = context;
    this.#begun = begun;
    this.#ended = ended;
  }

  /** How far it is; undefined while nothing is being done. */
  get progress(): Attempt['progress'] | undefined {
    const all = this.#decided.reduce((sum, { plan }) => sum + plan.connections.length, 0);
    return this.#now?.progress ?? (all > 0 ? { done: 0, all, canStop: false } : undefined);
  }

  /** What is decided and not begun, as far as it may lock people out. */
  get dangers(): readonly Addressable[] {
    return this.#decided.flatMap(({ plan }) => (plan.change.isRisky ? plan.connections : []));
  }

  /** @param agreed why people may be locked out, as far as somebody has agreed to that */
  add(plan: Plan, agreed: readonly LockOutReason[]): void {
    if (!this.#context.host.isConnected) return;
    this.#decided = [...this.#decided, { plan, agreed }];
    this.#last = this.#last.then(() => this.#attempt(plan.change));
    this.#context.host.requestUpdate();
  }

  /** Leaves what the one that is under way has not begun. */
  stop(): void {
    this.#now?.stop();
    this.#context.host.requestUpdate();
  }

  /** Begins nothing more; and nobody wants to know what becomes of what is under way. */
  forget(): void {
    this.#decided = [];
    this.stop();
    this.#now = undefined;
  }

  async #attempt(change: Change): Promise<void> {
    const [first, ...others] = this.#decided.filter(({ plan }) => plan.change === change);
    if (!first) return;
    this.#decided = this.#decided.filter(({ plan }) => plan.change !== change);
    const plan = together([first.plan, ...others.map((other) => other.plan)]);
    const agreed = [first, ...others].flatMap((one) => one.agreed);
    const attempt = new Attempt(this.#context, plan, agreed, () => this.#context.host.requestUpdate());
    this.#now = attempt;
    this.#begun();
    const result = await attempt.run();
    if (this.#now !== attempt) return;
    this.#now = undefined;
    this.#ended(result);
  }
}
