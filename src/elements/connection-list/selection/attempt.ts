/** Runs a bulk change: changes a few connections at a time, and records the outcome of each. */
import type { LockOutReason } from '../../../model/lock-out.js';
import { isSame } from '../../../model/same.js';
import type { TransportError, TransportErrorCode } from '../../../transport/transport-error.js';
import type { Outcome, Plan, SelectionContext } from './change.js';
import type { Addressable } from './selected-ids.js';

/** A connection that was not changed, or might have been. */
export interface Failed {
  readonly connection: Addressable;
  readonly error: TransportError;
}

/** The outcome of the whole attempt. */
export interface Result {
  readonly plan: Plan;
  /** The connections that this attempt has changed, and no others; they can be changed back. */
  readonly changed: readonly Addressable[];
  /** How many already had the intended state: when the plan was made, or when it was their turn. */
  readonly already: number;
  /** The connections that were switched again meanwhile, so that the attempt no longer determines their state. */
  readonly overtaken: readonly Addressable[];
  readonly failed: readonly Failed[];
  /** The connections that were not attempted, because the attempt was stopped. */
  readonly left: readonly Addressable[];
  /** Why the attempt was stopped: an error that would have affected all connections, or new lock-out risks (`reasons`). */
  readonly cause: TransportError | undefined;
  readonly reasons: readonly LockOutReason[];
}

/** The progress of an attempt. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Whether some changes have not started yet. */
  readonly canStop: boolean;
  /** About how many seconds are left; undefined if all of it takes so little time that nobody has to know. */
  readonly secondsLeft: number | undefined;
}

/** The number of writes that the API allows per second (contract A12). More would only wait, and could not be stopped. */
const AT_ONCE = 2;
/** From this number of seconds on, an attempt takes long. */
const LONG = 10;

/** Errors that affect every request until the admin has done something about them. */
const FOR_ALL: readonly TransportErrorCode[] = [
  'unauthorized',
  'offline',
  'mfa-required',
  'consent-required',
];

/** About how many seconds it takes to change so many connections; undefined if that is not long. */
export function secondsFor(count: number): number | undefined {
  const seconds = count / AT_ONCE;
  return seconds > LONG ? seconds : undefined;
}

function organizationOf({ store }: SelectionContext): readonly unknown[] {
  return [store(), store()?.epoch];
}

export class Attempt {
  readonly #context: SelectionContext;
  readonly #organization: readonly unknown[];
  readonly #plan: Plan;
  readonly #agreed: readonly LockOutReason[];
  readonly #progressed: () => void;
  readonly #waiting: Addressable[];
  readonly #underWay = new Set<Addressable>();
  readonly #done: Readonly<Record<Outcome, Addressable[]>> = { changed: [], already: [], overtaken: [] };
  readonly #failed: Failed[] = [];
  readonly #notDone: Addressable[] = [];
  readonly #startedAt = Date.now();
  #ended = 0;
  #isStopped = false;
  #isAborted = false;
  #cause: TransportError | undefined;
  #reasons: readonly LockOutReason[] = [];

  /**
   * @param agreed the lock-out risks that the admin has accepted
   * @param progressed called after each connection
   */
  constructor(
    context: SelectionContext,
    plan: Plan,
    agreed: readonly LockOutReason[],
    progressed: () => void,
  ) {
    this.#context = context;
    this.#organization = organizationOf(context);
    this.#plan = plan;
    this.#agreed = agreed;
    this.#progressed = progressed;
    this.#waiting = [...plan.connections];
  }

  get progress(): Progress {
    const all = this.#plan.connections.length;
    return {
      done: this.#ended,
      all,
      canStop: !this.#isStopped && this.#waiting.length > 0,
      secondsLeft: secondsFor(all) && (all - this.#ended) * this.#secondsEach,
    };
  }

  /** The API can be slower than it promises, but not faster. */
  get #secondsEach(): number {
    const seconds = (Date.now() - this.#startedAt) / 1000;
    return Math.max(1 / AT_ONCE, this.#ended && seconds / this.#ended);
  }

  /** Starts no further changes. Those that are running complete. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves once no change is running, with undefined if there is no result or no element left to show it. */
  async run(): Promise<Result | undefined> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#performSome()));
    const { changed, overtaken } = this.#done;
    const [plan, failed] = [this.#plan, this.#failed];
    const already = plan.already + this.#done.already.length;
    const left = [...this.#notDone, ...this.#waiting];
    const groups = [changed, overtaken, failed, left, plan.prevented, plan.leftOut];
    const isEmpty = already === 0 && groups.every(({ length }) => length === 0);
    if (this.#isAborted || isEmpty) return undefined;
    const why = { cause: this.#cause, reasons: this.#reasons };
    return { plan, changed, already, overtaken, failed, left, ...why };
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

  /**
   * False once the list has left the page or shows another organization, or if the remaining changes have lock-out risks that
   * were not accepted.
   */
  #canBegin(): boolean {
    const isSameList = isSame(organizationOf(this.#context), this.#organization);
    if (!this.#context.host.isConnected || !isSameList) return false;
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
    const { change } = this.#plan;
    try {
      // Another admin can have changed it while it waited for its turn.
      const isDone = change.isDone(store, connection);
      this.#done[isDone ? 'already' : await change.perform(store, host, connection)].push(connection);
    } catch (error) {
      this.#fail(connection, error as TransportError);
    } finally {
      this.#underWay.delete(connection);
    }
  }

  #fail(connection: Addressable, error: TransportError): void {
    // The result or the page shows it instead.
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
