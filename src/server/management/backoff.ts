/** After a failure nothing is tried for a while, longer each time, so that a fault of this server's isn't repeated for each request. */
import type { Clock } from '../../transport/http/clock.js';
import type { Problem } from '../problem.js';

const FIRST = 5_000;
const LONGEST = 60_000;

/** Remembers the last failure, for 5 seconds, doubled with each further one, up to a minute. */
export class Backoff {
  readonly #clock: Clock;
  #failure: (() => Problem) | undefined;
  #until = -Infinity;
  #length = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws the last failure, until its time is over */
  pass(): void {
    if (this.#failure && this.#clock.now() < this.#until) throw this.#failure();
  }

  /** @param failure creates the error for the requests that are not tried */
  failed(failure: () => Problem): void {
    const now = this.#clock.now();
    // Requests that were under way together count once.
    if (this.#failure && now < this.#until) return;
    this.#length = Math.min(LONGEST, this.#length * 2 || FIRST);
    this.#until = now + this.#length;
    this.#failure = failure;
  }

  succeeded(): void {
    this.#failure = undefined;
    this.#length = 0;
  }
}
