/** Keeps requests below a limit of so many a second, first come, first served, so that the limit is never met. */
import type { Clock } from './clock.js';
import type { CallOptions } from './transport.js';

const SECOND = 1_000;

/**
 * A request holds its place until a second after its answer. So however long the ways there and back take, the server
 * never handles more than that many within a second, whether it counts by windows or by buckets.
 */
export class Pace {
  readonly #clock: Clock;
  /** When each place is free again, in epoch milliseconds; Infinity while it is taken. */
  readonly #freeAt: number[];
  readonly #waiting: ((place: number) => void)[] = [];
  #isSleeping = false;

  /** @param perSecond how many requests a second the server allows */
  constructor(perSecond: number, clock: Clock) {
    this.#clock = clock;
    this.#freeAt = Array.from({ length: perSecond }, () => -Infinity);
  }

  /**
   * Runs `work` when it is its turn.
   *
   * @throws the signal's reason when it is aborted before
   */
  async inTurn<T>({ signal, onWait }: CallOptions, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    let place = this.#waiting.length === 0 ? this.#freePlace() : -1;
    if (place < 0) {
      onWait?.({ reason: 'turn', until: undefined });
      place = await this.#untilTurn(signal);
      onWait?.(undefined);
    }
    this.#freeAt[place] = Infinity;
    try {
      return await work();
    } finally {
      this.#freeAt[place] = this.#clock.now() + SECOND;
      this.#callNext();
    }
  }

  #untilTurn(signal: AbortSignal | undefined): Promise<number> {
    return new Promise((resolve, reject) => {
      const enter = (place: number) => {
        signal?.removeEventListener('abort', leave);
        resolve(place);
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
      this.#callNext();
    });
  }

  /** Lets in whoever can come in, and comes back when the next place is free. */
  #callNext(): void {
    for (let place = this.#freePlace(); place >= 0 && this.#waiting.length > 0; place = this.#freePlace()) {
      this.#freeAt[place] = Infinity;
      this.#waiting.shift()?.(place);
    }
    const next = Math.min(...this.#freeAt);
    if (this.#isSleeping || this.#waiting.length === 0 || next === Infinity) return;
    this.#isSleeping = true;
    // Never longer than that, also when the clock was set back meanwhile.
    void this.#clock.sleep(Math.min(next - this.#clock.now(), SECOND)).then(() => {
      this.#isSleeping = false;
      const place = this.#freeAt.indexOf(next);
      if (place >= 0) this.#freeAt[place] = -Infinity;
      this.#callNext();
    });
  }

  #freePlace(): number {
    return this.#freeAt.findIndex((time) => time <= this.#clock.now());
  }
}
