/** Asks for what an element shows: before its first drawing, which then shows that, and before each one that needs something else. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../store/select.js';

export class Need<T extends readonly unknown[]> implements ReactiveController {
  readonly #what: () => T;
  readonly #ask: (what: T) => void;
  #asked: T | undefined;

  /**
   * @param what compared member by member
   * @param ask called when it has changed
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
