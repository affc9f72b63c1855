import type { ReactiveElement } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { ListView } from '../../model/list-view.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { Announcer } from '../announcer.js';
import type { Confirm } from '../connection-toggle/switching.js';
import type { Trouble } from '../trouble/trouble.js';
import type { ExtraColumn } from './columns.js';
import type { RowAction } from './row-actions.js';

/** The list, as it is known to what it loads later. `''` is Preact's word for none. */
export interface ListHost extends ReactiveElement {
  readonly confirm: Confirm;
  readonly columns: string | null | undefined;
  readonly extraColumns: readonly ExtraColumn[] | '' | null | undefined;
  readonly searchable: string;
  readonly selectable: boolean;
  readonly rowActions: readonly RowAction[] | '' | null | undefined;
  /** What of the connections is shown. */
  view: Partial<ListView>;
}

/** What a list gives to what it loads later. */
export interface ListContext {
  /** `requestUpdate()` draws it again. */
  readonly host: ListHost;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly trouble: Trouble;
  readonly store: () => OrganizationStore | undefined;
  /** The connection whose menu or dialog is open. */
  readonly openRow: () => string | undefined;
}
