/** One attempt to change several connections: changes a few at a time, and records the outcome of each. */
import type { LockOutReason } from '../../../model/lock-out.js';
import type { TransportError, TransportErrorCode } from '../../../transport/transport-error.js';
import type { Plan, SelectionContext } from './change.js';
import type { Addressable } from './selected-ids.js';

/** A connection that was not changed, or might have been. */
export interface Failed {
  readonly connection: Addressable;
  readonly error: TransportError;
}

/** The outcome of the whole attempt. */
export interface Result {
  readonly plan: Plan;
  /** How many are now as they should be, including those that were before. */
  readonly done: number;
  /** Those that were changed by this attempt, and can be changed back. */
  readonly changed: readonly Addressable[];
  readonly failed: readonly Failed[];
  /** Those that are as they were, because the rest was stopped. */
  readonly left: readonly Addressable[];
  /** Why the rest was stopped: an error that would have met all of them, or people who would be locked out by now. */
  readonly cause: TransportError | undefined;
  readonly reasons: readonly LockOutReason[];
}

/** How far an attempt is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Whether there is something left to stop. */
  readonly canStop: boolean;
}

/** As many as the API allows in a second (contract A12): more would only wait, and could no longer be stopped. */
const AT_ONCE = 2;

/** What one request meets, the next one would meet, until the person has done something. */
const FOR_ALL: readonly TransportErrorCode[] = [
  'unauthorized',
  'offline',
  'mfa-required',
  'consent-required',
];

export class Attempt {
  readonly #context: SelectionContext;
  readonly #plan: Plan;
  readonly #agreed: readonly LockOutReason[];
  readonly #progressed: () => void;
  readonly #waiting: Addressable[];
  readonly #underWay = new Set<Addressable>();
  readonly #changed: Addressable[] = [];
  readonly #failed: Failed[] = [];
  readonly #notDone: Addressable[] = [];
  #ended = 0;
  #isStopped = false;
  #isAborted = false;
  #cause: TransportError | undefined;
  #reasons: readonly LockOutReason[] = [];

  /**
   * @param agreed the reasons that the person has agreed to lock people out for
   * @param progressed called after each connection
   */
  constructor(
    context: SelectionContext,
    plan: Plan,
    agreed: readonly LockOutReason[],
    progressed: () => void,
  ) {
    this.#context = context;
    this.#plan = plan;
    this.#agreed = agreed;
    this.#progressed = progressed;
    this.#waiting = [...plan.connections];
  }

  get progress(): Progress {
    const canStop = !this.#isStopped && this.#waiting.length > 0;
    return { done: this.#ended, all: this.#plan.connections.length, canStop };
  }

  /** Begins nothing more; what is under way comes to its end. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves once nothing is under way any more, with undefined if there is no result, or nobody to show it to. */
  async run(): Promise<Result | undefined> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#performSome()));
    const [plan, changed, failed] = [this.#plan, this.#changed, this.#failed];
    const done = plan.already + changed.length;
    const left = [...this.#notDone, ...this.#waiting];
    const isEmpty = done + failed.length + left.length + plan.leftOut.length === 0;
    if (this.#isAborted || isEmpty) return undefined;
    return { plan, done, changed, failed, left, cause: this.#cause, reasons: this.#reasons };
  }

  async #performSome(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      await this.#perform(next);
      this.#ended++;
      this.#progressed();
    }
  }

  #next(): Addressable | undefined {
    if (this.#waiting.length === 0 || this.#isStopped) return undefined;
    if (this.#canBegin()) return this.#waiting.shift();
    this.stop();
    return undefined;
  }

  /** Not once the list is gone, nor if the rest would lock people out by now for a reason nobody has agreed to. */
  #canBegin(): boolean {
    if (!this.#context.host.isConnected) return false;
    if (!this.#plan.change.isRisky) return true;
    const open = [...this.#underWay, ...this.#waiting].map(({ id }) => id);
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
    // The result shows it, or the page.
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
