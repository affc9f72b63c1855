/** Reads what an element shows: before its first render, and before each render that depends on something else. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../model/same.js';

export class Need<T extends readonly unknown[]> implements ReactiveController {
  readonly #what: () => T;
  readonly #ask: (what: T) => void;
  #asked: T | undefined;

  /**
   * @param what what the data depends on, compared member by member
   * @param ask called when that has changed
   */
  constructor(host: ReactiveControllerHost, what: () => T, ask: (what: T) => void) {
    this.#what = what;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    const what = this.#what();
    if (isSame(what, this.#asked)) return;
    this.#asked = what;
    this.#ask(what);
  }
}
