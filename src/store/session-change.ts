/**
 * That another session answers than the one the page was rendered for: what is said about it, and whether the page may read
 * again by itself. Servers that disagree about the session must not make it read for ever.
 */
import type { TransportError } from '../transport/transport-error.js';
import type { Clock } from '../transport/http/clock.js';

/** Another change of session within this time, in milliseconds, isn't followed by reads until somebody asks for them. */
const SETTLES_WITHIN = 10_000;

export class SessionChange {
  readonly #clock: Clock;
  readonly #notify: () => void;
  #error: TransportError | undefined;
  #last: TransportError | undefined;
  #at = -Infinity;
  #refusal: TransportError | undefined;
  #teller: object | undefined;
  #isTold = false;

  /** @param notify called when another element has to say it */
  constructor(clock: Clock, notify: () => void) {
    this.#clock = clock;
    this.#notify = notify;
  }

  /** The error that showed it; undefined once it is dismissed. */
  get error(): TransportError | undefined {
    return this.#error;
  }

  /** Notes a change. */
  note(error: TransportError): void {
    const isAgain = this.#isRecent;
    this.#at = this.#clock.now();
    this.#refusal = isAgain ? error : undefined;
    if (isAgain) this.#error ??= error;
    else {
      this.#error = this.#last = error;
      this.#isTold = false;
    }
  }

  /** Why nothing is read now unless somebody asks for it; undefined when all is well. */
  get refusal(): TransportError | undefined {
    return this.#isRecent ? this.#refusal : undefined;
  }

  get #isRecent(): boolean {
    return this.#clock.now() - this.#at < SETTLES_WITHIN;
  }

  /** Somebody asks for a read. */
  allow(): void {
    this.#refusal = undefined;
  }

  /** Forgets that it has to be said. @returns whether it had to be */
  dismiss(): boolean {
    const wasShown = this.#error !== undefined;
    this.#error = this.#teller = undefined;
    return wasShown;
  }

  /** Whether this element is the one that says it: the first that asks, as long as it is there. */
  isToldBy(element: object): boolean {
    return this.#error !== undefined && (this.#teller ??= element) === element;
  }

  /** The element says it no longer: another one has to. */
  release(element: object): void {
    if (this.#teller !== element) return;
    this.#teller = undefined;
    if (this.#error) this.#notify();
  }

  /** Whether this is an error that is said there, for whichever request it ended. */
  covers(error: TransportError): boolean {
    return error === this.#last;
  }

  /** @returns whether it has to be announced; true once */
  announceOnce(): boolean {
    const isFirst = !this.#isTold;
    this.#isTold = true;
    return isFirst;
  }
}
