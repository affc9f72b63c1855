/** Does the same to several things, a few at a time: what is not begun can still be left as it is. */

/** As many as the API allows in a second (contract A12): more would only wait, and could not be stopped any more. */
const AT_ONCE = 2;

export class Work<T> {
  readonly #waiting: T[];
  readonly #perform: (item: T) => Promise<void>;
  readonly #mayBegin: () => boolean;
  readonly #progressed: () => void;
  readonly #size: number;
  #done = 0;
  #isStopped = false;

  /**
   * @param perform does one; never rejects
   * @param mayBegin asked before each one; false leaves the rest as it is
   * @param progressed called after each one
   */
  constructor(
    items: readonly T[],
    perform: (item: T) => Promise<void>,
    mayBegin: () => boolean,
    progressed: () => void,
  ) {
    this.#waiting = [...items];
    this.#size = items.length;
    this.#perform = perform;
    this.#mayBegin = mayBegin;
    this.#progressed = progressed;
  }

  /** How many there are in all. */
  get size(): number {
    return this.#size;
  }

  /** How many have come to an end, well or not. */
  get done(): number {
    return this.#done;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** What is not begun yet, and after the end what never was. */
  get left(): readonly T[] {
    return this.#waiting;
  }

  /** Begins nothing more; what is under way comes to its end. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves when nothing is under way any more. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#performSome()));
  }

  async #performSome(): Promise<void> {
    for (let item = this.#next(); item !== undefined; item = this.#next()) {
      await this.#perform(item);
      this.#done++;
      this.#progressed();
    }
  }

  #next(): T | undefined {
    if (this.#waiting.length === 0 || this.#isStopped) return undefined;
    if (this.#mayBegin()) return this.#waiting.shift();
    this.stop();
    return undefined;
  }
}
