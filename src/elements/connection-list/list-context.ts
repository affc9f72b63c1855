/** What the parts of a connection list know of the list and share with each other. */
import type { Connection } from '../../model/connection.js';
import type { ListView } from '../../model/list-view.js';
import type { SwitchContext, Switches, SwitchHost } from '../connection-toggle/switching.js';
import type { ExtraColumn } from './extra-column.js';
import type { RowAction } from './row-action.js';

/** The list element, as its parts see it. Preact sets a property to `''` to unset it. */
export interface ListHost extends SwitchHost {
  readonly columns: string | null | undefined;
  readonly extraColumns: readonly ExtraColumn[] | '' | null | undefined;
  readonly searchable: string;
  readonly selectable: boolean;
  readonly rowActions: readonly RowAction[] | '' | null | undefined;
  /** Which connections are shown, and in which order. */
  view: Partial<ListView>;
}

export interface ListContext extends SwitchContext {
  readonly host: ListHost;
  readonly switches: Switches;
}

/** What a row is about. */
export interface ConnectionRow {
  readonly connection: Connection;
  /** What it is called; no other row has the same label. */
  readonly label: string;
  /** That another admin has just changed it. */
  readonly mark: unknown;
}
