/** Remembers the last result of a computation until its inputs change. */
import { isSame } from '../../model/same.js';

export class Memo<T> {
  #from: readonly unknown[] | undefined;
  #value: T | undefined;

  /** The result of `work`, computed again only if the members of `from` have changed. */
  of(from: readonly unknown[], work: () => T): T {
    if (!isSame(from, this.#from)) {
      this.#from = from;
      this.#value = work();
    }
    return this.#value as T;
  }

  /** Forgets the result. */
  clear(): void {
    this.#from = undefined;
  }
}
