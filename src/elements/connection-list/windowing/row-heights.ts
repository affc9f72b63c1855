/** How tall the rows of a long list are, as far as it is known, and which row is where. All in CSS pixels. */
import type { Connection } from '../../../model/connection.js';
import { isGap, type Gap, type Item } from './drawn-rows.js';

/** What is in the page, and the boxes that it has there, one for each. */
export interface Layout {
  readonly items: readonly Item[];
  readonly boxes: readonly DOMRect[];
}

/** Until one is measured. */
const GUESS = 64;

export class RowHeights {
  /** By id: a row that has been drawn is as tall when it comes back. */
  readonly #known = new Map<string, number>();
  #mean = GUESS;
  /** Between two rows, where they are cards. */
  #spacing = 0;

  /**
   * Takes the heights of the rows that are drawn.
   *
   * @returns whether other rows are to be thought of anew: nothing was known, or most of what was known is no longer so,
   * as when the list has become narrower or denser or its font has come
   */
  measure({ items, boxes }: Layout): boolean {
    const heights = items.flatMap((item, index) => {
      const { height = 0 } = boxes[index] ?? {};
      return isGap(item) || item.connection.id === null || height === 0
        ? []
        : [[item.connection.id, height] as const];
    });
    if (heights.length === 0) return false;
    const before = heights.flatMap(([id, height]) => {
      const known = this.#known.get(id);
      return known === undefined ? [] : [Math.abs(height - known)];
    });
    const isNews = before.filter((change) => change < 1).length * 2 <= before.length;
    if (isNews) this.#known.clear();
    for (const [id, height] of heights) this.#known.set(id, height);
    this.#spacing = spacingOf({ items, boxes });
    const sum = [...this.#known.values()].reduce((total, height) => total + height, 0);
    this.#mean = sum / this.#known.size;
    return isNews;
  }

  /** How tall all these rows would be. */
  ofGap(rows: readonly Connection[], { from, to }: Gap): number {
    let height = -this.#spacing;
    for (let index = from; index < to; index++) height += this.#of(rows[index]);
    return Math.max(0, height);
  }

  /** The row that is so far below the top of row `from`; the last one when there are not so many. */
  indexAfter(distance: number, rows: readonly Connection[], from: number): number {
    let index = from;
    for (let rest = distance; rest > 0 && index < rows.length; index++) rest -= this.#of(rows[index]);
    return Math.max(from, index - 1);
  }

  /** The row at this place in the page, drawn or not; the first or the last one when it is above or below all. */
  indexAt(y: number, rows: readonly Connection[], { items, boxes }: Layout): number {
    const place = boxes.findIndex(({ bottom }) => y < bottom);
    const [item, box] = [items[place], boxes[place]];
    if (!item || !box) return rows.length - 1;
    if (!isGap(item)) return item.index;
    // It may have been sized when less was known.
    const scale = box.height === 0 ? 1 : this.ofGap(rows, item) / box.height;
    return Math.min(item.to - 1, this.indexAfter((y - box.top) * scale, rows, item.from));
  }

  forget(): void {
    this.#known.clear();
  }

  #of(connection: Connection | undefined): number {
    return (this.#known.get(connection?.id ?? '') ?? this.#mean) + this.#spacing;
  }
}

function spacingOf({ items, boxes }: Layout): number {
  const place = items.findIndex((item, index) => {
    const above = items[index - 1];
    return above && !isGap(above) && !isGap(item);
  });
  const [above, below] = [boxes[place - 1], boxes[place]];
  return above && below ? Math.max(0, below.top - above.bottom) : 0;
}
