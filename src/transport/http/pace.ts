/**
 * When a request may be sent: the only place that knows of the API's rate limit. Requests take turns so that the limit is
 * hardly ever reached, and after a 429 none is sent before the time the answer named.
 */
import type { CallOptions } from '../transport.js';
import { unlessAborted, type Clock } from './clock.js';

const SECOND = 1_000;

/**
 * Paces the requests that share one limit, first come, first served.
 *
 * A request holds its place until a second after its answer. So however long the way there and back takes, the server
 * never handles more than the limit within a second, whether it counts in windows or in buckets.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #waiting = new Set<() => void>();
  #free: number;
  /** Whether nobody waits for their turn, in the moment of a {@link flush}. */
  #isOpen = false;
  /** Epoch milliseconds before which nothing is sent. */
  #notBefore = 0;

  /** @param perSecond how many requests per second the server allows */
  constructor(perSecond: number, clock: Clock) {
    this.#clock = clock;
    this.#free = perSecond;
  }

  /** Sends nothing before this time, in epoch milliseconds. Of several times the latest counts. */
  pauseUntil(time: number): void {
    this.#notBefore = Math.max(this.#notBefore, time);
  }

  /**
   * Resolves once the latest time a 429 has named is over, also when another one is named in the meantime.
   *
   * @throws the signal's reason when it is aborted first
   */
  async untilAllowed({ signal, onWait }: CallOptions): Promise<void> {
    for (;;) {
      const until = this.#notBefore;
      const wait = until - this.#clock.now();
      if (wait <= 0) return;
      onWait?.({ reason: 'rate-limit', until });
      await this.#clock.sleep(wait, signal);
      onWait?.(undefined);
    }
  }

  /**
   * Runs `work` when it is its turn.
   *
   * @throws the signal's reason when it is aborted first
   */
  async inTurn<T>({ signal, onWait }: CallOptions, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    if (this.#free > 0 || this.#isOpen) this.#free--;
    else {
      onWait?.({ reason: 'turn', until: undefined });
      await this.#untilTurn(signal);
      onWait?.(undefined);
    }
    try {
      return await work();
    } finally {
      void this.#clock.sleep(SECOND).then(() => this.#letIn());
    }
  }

  /**
   * Lets all in that wait for their turn, and those that come in the same moment. The requests after them make up for it.
   * Those that a 429 holds back go on waiting: they would be refused.
   */
  flush(): void {
    this.#isOpen = true;
    void this.#clock.sleep(0).then(() => (this.#isOpen = false));
    for (const enter of this.#waiting) {
      this.#free--;
      enter();
    }
    this.#waiting.clear();
  }

  async #untilTurn(signal: AbortSignal | undefined): Promise<void> {
    let enter = () => {};
    const turn = new Promise<void>((resolve) => (enter = resolve));
    this.#waiting.add(enter);
    try {
      await unlessAborted(signal, () => turn);
    } catch (reason) {
      // A request that is aborted in the moment it gets its place gives it back.
      if (!this.#waiting.delete(enter)) this.#letIn();
      throw reason;
    }
  }

  /** Gives a place to the request that has waited longest. */
  #letIn(): void {
    const [enter] = this.#waiting;
    this.#free++;
    if (!enter || this.#free <= 0) return;
    this.#free--;
    this.#waiting.delete(enter);
    enter();
  }
}
