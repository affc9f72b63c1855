/** The context that the parts of a connection list share: the list element and its helpers. */
import type { Localize } from '../../localize/localize.js';
import type { ListMessages } from '../../localize/messages.js';
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
  readonly localize: Localize<ListMessages>;
  readonly switches: Switches;
}

/** The data of a row. */
export interface ConnectionRow {
  readonly connection: Connection;
  /** Its unique label. */
  readonly label: string;
  /** Whether it is said above all rows why none can be switched. */
  readonly isReasonShared: boolean;
  /** The mark that another admin has just changed it, rendered. */
  readonly mark: unknown;
}
