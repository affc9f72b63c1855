/** Keeps requests below a limit of so many a second, first come, first served, so that the limit is never met. */
import { unlessAborted, type Clock } from './clock.js';
import type { CallOptions } from './transport.js';

const SECOND = 1_000;
/** Nobody is made to wait longer than this, in milliseconds, whatever a server asks for. */
export const LONGEST_WAIT = 60_000;

/** A 429, and until when nothing is sent since then, in epoch milliseconds: as long as possible until it has been read. */
export interface Limit {
  until: number;
}

/**
 * A request holds its place until a second after its answer. So however long the ways there and back take, the server
 * never handles more than that many within a second, whether it counts by windows or by buckets.
 */
export class Pace {
  /** What the server has refused because it was too much, each with the time until which nothing is sent. */
  readonly limits = new Set<Limit>();
  readonly #clock: Clock;
  readonly #waiting = new Set<() => void>();
  #free: number;

  /** @param perSecond how many requests a second the server allows */
  constructor(perSecond: number, clock: Clock) {
    this.#clock = clock;
    this.#free = perSecond;
  }

  /**
   * Runs `work` when it is its turn.
   *
   * @throws the signal's reason when it is aborted before
   */
  async inTurn<T>({ signal, onWait }: CallOptions, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    if (this.#free > 0) this.#free--;
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

  async #untilTurn(signal: AbortSignal | undefined): Promise<void> {
    let enter = () => {};
    const turn = new Promise<void>((resolve) => (enter = resolve));
    this.#waiting.add(enter);
    try {
      await unlessAborted(signal, () => turn);
    } catch (reason) {
      // Whoever leaves in the moment of being let in makes room again.
      if (!this.#waiting.delete(enter)) this.#letIn();
      throw reason;
    }
  }

  /** Gives a place to whoever has waited longest. */
  #letIn(): void {
    const [enter] = this.#waiting;
    if (!enter) this.#free++;
    else {
      this.#waiting.delete(enter);
      enter();
    }
  }
}
