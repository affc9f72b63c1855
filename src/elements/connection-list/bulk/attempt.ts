/** One attempt to change several connections: begins them one after the other, and finds out what became of each. */
import type { LockOutReason } from '../../../model/lock-out.js';
import type { TransportError, TransportErrorCode } from '../../../transport/transport-error.js';
import type { ListContext } from '../list-context.js';
import type { Addressable } from './choice.js';
import type { Plan } from './plan.js';
import { Work } from './work.js';

/** One that could not be changed, or of which nobody knows. */
export interface Failed {
  readonly connection: Addressable;
  readonly error: TransportError;
}

/** What became of all of them. */
export interface Result {
  readonly plan: Plan;
  /** How many are as wished, those included that were before. */
  readonly done: number;
  /** Those that were changed now, so that it can be undone. */
  readonly changed: readonly Addressable[];
  readonly failed: readonly Failed[];
  /** Those that are as they were: the rest was stopped. */
  readonly left: readonly Addressable[];
  /** What stopped the rest: an error that would have met all of them, or people who would be locked out now. */
  readonly cause: TransportError | undefined;
  readonly reasons: readonly LockOutReason[];
}

/** What one request meets, the next one meets as well, until the person has done something. */
const FOR_ALL: readonly TransportErrorCode[] = [
  'unauthorized',
  'offline',
  'mfa-required',
  'consent-required',
];

export class Attempt {
  readonly #context: ListContext;
  readonly #plan: Plan;
  readonly #agreed: readonly LockOutReason[];
  readonly #work: Work<Addressable>;
  readonly #underWay = new Set<Addressable>();
  readonly #changed: Addressable[] = [];
  readonly #failed: Failed[] = [];
  readonly #notDone: Addressable[] = [];
  #cause: TransportError | undefined;
  #reasons: readonly LockOutReason[] = [];
  #isAborted = false;

  /**
   * @param agreed why people may be locked out, as far as the person has agreed to that
   * @param progressed called after each one
   */
  constructor(context: ListContext, plan: Plan, agreed: readonly LockOutReason[], progressed: () => void) {
    this.#context = context;
    this.#plan = plan;
    this.#agreed = agreed;
    this.#work = new Work(
      plan.connections,
      (connection) => this.#perform(connection),
      () => this.#mayBegin(),
      progressed,
    );
  }

  /** How far it is, and whether there is something left to be stopped. */
  get progress(): { readonly done: number; readonly all: number; readonly canStop: boolean } {
    const { done, size, isStopped, left } = this.#work;
    return { done, all: size, canStop: !isStopped && left.length > 0 };
  }

  /** Leaves what is not begun as it is. */
  stop(): void {
    this.#work.stop();
  }

  /** Resolves when nothing is under way any more; with undefined when there is nothing to tell, or nobody waits for it. */
  async run(): Promise<Result | undefined> {
    await this.#work.run();
    const [plan, changed, failed] = [this.#plan, this.#changed, this.#failed];
    const done = plan.already + changed.length;
    const left = [...this.#notDone, ...this.#work.left];
    const isEmpty = done + failed.length + left.length + plan.leftOut.length === 0;
    if (this.#isAborted || isEmpty) return undefined;
    return { plan, done, changed, failed, left, cause: this.#cause, reasons: this.#reasons };
  }

  /** Not when nobody sees it any more, nor when others have made it lock people out: to that nobody has agreed. */
  #mayBegin(): boolean {
    if (!this.#context.host.isConnected) return false;
    if (!this.#plan.change.isRisky) return true;
    const open = [...this.#underWay, ...this.#work.left].map(({ id }) => id);
    const reasons = this.#context.store()?.lockOutReasons(...open) ?? [];
    this.#reasons = reasons.filter((reason) => !this.#agreed.includes(reason));
    return this.#reasons.length === 0;
  }

  async #perform(connection: Addressable): Promise<void> {
    const [{ host }, store] = [this.#context, this.#context.store()];
    if (!store) return this.stop();
    this.#underWay.add(connection);
    try {
      if (await this.#plan.change.perform(store, host, connection)) this.#changed.push(connection);
    } catch (error) {
      this.#fail(connection, error as TransportError);
    } finally {
      this.#underWay.delete(connection);
    }
  }

  #fail(connection: Addressable, error: TransportError): void {
    // It is told of all of them together, or by the page.
    this.#context.store()?.dismissRefusal(connection.id);
    this.#isAborted ||= error.code === 'aborted';
    const isForAll = FOR_ALL.includes(error.code) || error.missingScope !== undefined;
    if (isForAll || this.#isAborted) this.stop();
    const reported = this.#context.errors.report(error, this.#plan.change.action, connection);
    if (reported === 'none' || reported === 'handled') return;
    if (isForAll && error.isCertain) {
      this.#cause ??= error;
      this.#notDone.push(connection);
    } else this.#failed.push({ connection, error });
  }
}
