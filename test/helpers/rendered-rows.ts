/** Records which rows of a list are rendered, with a column of the page, whose `cell` is called whenever a row is rendered. */
import type { ExtraColumn } from '../../src/index.js';

export class RenderedRows {
  #ids: (string | null)[] = [];

  /** The columns to set as `extraColumns`. */
  readonly columns: readonly ExtraColumn[] = [
    { name: 'rendered', heading: 'Rendered', cell: ({ id }) => void this.#ids.push(id) },
  ];

  /** The IDs of the connections whose rows were rendered since the last call. */
  take(): readonly (string | null)[] {
    const ids = this.#ids;
    this.#ids = [];
    return ids;
  }
}
