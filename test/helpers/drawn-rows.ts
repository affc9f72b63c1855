/** Tells which rows of a list are drawn: a column of the page's own is asked for its cell with every drawing of a row. */
import type { ExtraColumn } from '../../src/index.js';

export class DrawnRows {
  #ids: (string | null)[] = [];

  /** For `extraColumns`. */
  readonly columns: readonly ExtraColumn[] = [
    { name: 'drawn', heading: 'Drawn', cell: ({ id }) => void this.#ids.push(id) },
  ];

  /** The ids of the connections whose rows were drawn since this was asked last. */
  take(): readonly (string | null)[] {
    const ids = this.#ids;
    this.#ids = [];
    return ids;
  }
}
