/** Slides the rows of a table to their new places, to make a new order easier to follow. */
import type { ReactiveController, ReactiveElement } from 'lit';

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
    this.#before = isWanted && !isMotionReduced() ? this.#places() : undefined;
  }

  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    for (const [row, top] of before ? this.#places() : []) {
      const distance = (before?.get(row) ?? top) - top;
      const isSeen = top < innerHeight && top + distance > -innerHeight;
      if (distance !== 0 && isSeen) this.#sliding = [...this.#sliding, slide(row, distance)];
    }
  }

  /** How far below the top of the window each row is, in CSS pixels. */
  #places(): Map<Element, number> {
    const rows = [...this.#host.renderRoot.querySelectorAll('[data-key]')];
    return new Map(rows.map((row) => [row, row.getBoundingClientRect().top]));
  }
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function slide(row: Element, distance: number): Animation {
  return row.animate({ translate: [`0 ${distance}px`, '0'] }, { duration: DURATION, easing: 'ease-out' });
}
