import type { nothing, TemplateResult } from 'lit';
import type { Connection } from '../../model/connection.js';

/** A column of the page's own. */
export interface ExtraColumn {
  /** Its name in `columns` and in the names of its slots; one word in lower case. */
  readonly name: string;
  readonly heading: string;
  /**
   * What its cell shows: a text, a node or a Lit template; called again when the connection changes. Without it, each row
   * has a slot named `{name}:{connection id}`.
   */
  readonly cell?: ((connection: Connection) => CellContent) | undefined;
}

/** What a cell can show. An element of React or Vue is none of it: for those, use the slots. */
export type CellContent = string | number | Node | TemplateResult | typeof nothing | null | undefined;
