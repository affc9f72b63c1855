/** Rows that slide to their places, so that people see where one has gone. Loaded with what moves them. */
import type { ReactiveController, ReactiveElement } from 'lit';

const DURATION = 160;

export class RowMotion implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isWanted: () => boolean;
  #before: ReadonlyMap<Element, number> | undefined;
  #sliding: readonly Animation[] = [];

  /** @param isWanted asked before each drawing of the list; nothing slides for people who want less motion */
  constructor(host: ReactiveElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostUpdate(): void {
    // Where they are on the way to is where they are.
    for (const animation of this.#sliding) animation.cancel();
    this.#sliding = [];
    const isWanted = this.#host.hasUpdated && this.#isWanted();
    this.#before = isWanted && !isMotionReduced() ? this.#places() : undefined;
  }

  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    for (const [row, top] of before ? this.#places() : []) {
      const way = (before?.get(row) ?? top) - top;
      const isSeen = top < innerHeight && top + way > -innerHeight;
      if (way !== 0 && isSeen) this.#sliding = [...this.#sliding, slide(row, way)];
    }
  }

  /** How far below the top of the window each row is, in CSS pixels. */
  #places(): Map<Element, number> {
    const rows = [...this.#host.renderRoot.querySelectorAll('[data-connection]')];
    return new Map(rows.map((row) => [row, row.getBoundingClientRect().top]));
  }
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function slide(row: Element, way: number): Animation {
  return row.animate({ translate: [`0 ${way}px`, '0'] }, { duration: DURATION, easing: 'ease-out' });
}
