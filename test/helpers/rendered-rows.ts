/** Tells which rows of a list are rendered: a column of the page's own is asked for its cell whenever a row is. */
import type { ExtraColumn } from '../../src/index.js';

export class RenderedRows {
  #ids: (string | null)[] = [];

  /** For `extraColumns`. */
  readonly columns: readonly ExtraColumn[] = [
    { name: 'rendered', heading: 'Rendered', cell: ({ id }) => void this.#ids.push(id) },
  ];

  /** The ids of the connections whose rows were rendered since the last call. */
  take(): readonly (string | null)[] {
    const ids = this.#ids;
    this.#ids = [];
    return ids;
  }
}
