/** Slides the rows of a table to their new places, to make a new order easier to follow. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { ifPossible } from '../../../model/if-possible.js';
import { viewOf } from '../page/view.js';

const DURATION = 160;

export class RowMotion implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isWanted: () => boolean;
  #before: ReadonlyMap<Element, number> | undefined;
  #sliding: readonly Animation[] = [];

  /** @param isWanted called before each update of the host; rows never slide for users who prefer reduced motion */
  constructor(host: ReactiveElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostUpdate(): void {
    // A row that is still sliding counts as being at its destination.
    for (const animation of this.#sliding) animation.cancel();
    this.#sliding = [];
    const isWanted = this.#host.hasUpdated && this.#isWanted();
    this.#before = isWanted && this.#isMotionWelcome() ? this.#places() : undefined;
  }

  hostUpdated(): void {
    const before = this.#before;
    const { innerHeight } = viewOf(this.#host);
    this.#before = undefined;
    for (const [row, top] of before ? this.#places() : []) {
      const distance = (before?.get(row) ?? top) - top;
      const isSeen = top < innerHeight && top + distance > -innerHeight;
      if (distance !== 0 && isSeen) this.#sliding = [...this.#sliding, ...slide(row, distance)];
    }
  }

  #isMotionWelcome(): boolean {
    const view = viewOf(this.#host);
    return ifPossible(() => !view.matchMedia('(prefers-reduced-motion: reduce)').matches) ?? false;
  }

  /** How far below the top of the window each row is, in CSS pixels. */
  #places(): Map<Element, number> {
    const rows = [...this.#host.renderRoot.querySelectorAll('[data-key]')];
    return new Map(rows.map((row) => [row, row.getBoundingClientRect().top]));
  }
}

/** @returns the animation; empty where there are none */
function slide(row: Element, distance: number): readonly Animation[] {
  const frames = { translate: [`0 ${distance}px`, '0'] };
  return ifPossible(() => [row.animate(frames, { duration: DURATION, easing: 'ease-out' })]) ?? [];
}
