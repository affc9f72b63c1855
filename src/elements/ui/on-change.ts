/** Calls an element back before its first render, and before each render for which its dependencies have changed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../model/same.js';

export class OnChange<T extends readonly unknown[]> implements ReactiveController {
  readonly #dependencies: () => T;
  readonly #act: (dependencies: T) => void;
  #last: T | undefined;

  /**
   * @param dependencies compared member by member
   * @param act such as reading the data that the element shows
   */
  constructor(host: ReactiveControllerHost, dependencies: () => T, act: (dependencies: T) => void) {
    this.#dependencies = dependencies;
    this.#act = act;
    host.addController(this);
  }

  hostUpdate(): void {
    const dependencies = this.#dependencies();
    if (isSame(dependencies, this.#last)) return;
    this.#last = dependencies;
    this.#act(dependencies);
  }
}
