/** Remembers the last thing that was worked out, until what it came from is something else. */
import { isSame } from '../store/select.js';

export class Memo<T> {
  #from: readonly unknown[] | undefined;
  #value: T | undefined;

  /**
   * What `work` gives; what it gave last as long as `from` is the same, member by member.
   */
  of(from: readonly unknown[], work: () => T): T {
    if (!isSame(from, this.#from)) {
      this.#from = from;
      this.#value = work();
    }
    return this.#value as T;
  }

  /** Forgets it. */
  clear(): void {
    this.#from = undefined;
  }
}
