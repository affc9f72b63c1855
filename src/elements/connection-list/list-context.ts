import type { ListView } from '../../model/list-view.js';
import type { SwitchContext, Switches, SwitchHost } from '../connection-toggle/switching.js';
import type { ExtraColumn } from './columns.js';
import type { RowAction } from './row-actions.js';

/** The list, as it is known to what it loads later. `''` is Preact's word for none. */
export interface ListHost extends SwitchHost {
  readonly columns: string | null | undefined;
  readonly extraColumns: readonly ExtraColumn[] | '' | null | undefined;
  readonly searchable: string;
  readonly selectable: boolean;
  readonly rowActions: readonly RowAction[] | '' | null | undefined;
  /** What of the connections is shown. */
  view: Partial<ListView>;
}

/** What a list gives to what it loads later. */
export interface ListContext extends SwitchContext {
  /** `requestUpdate()` draws it again. */
  readonly host: ListHost;
  readonly switches: Switches;
  /** The connection whose menu or dialog is open. */
  readonly openRow: () => string | undefined;
}
