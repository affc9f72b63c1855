/** What the selection knows of the list, with the messages of bulk changes. */
import type { Localize } from '../../../localize/localize.js';
import type { RemovalMessages, SelectionMessages } from '../../../localize/messages.js';
import type { ListContext } from '../list-context.js';

/** A bulk change can be a removal. */
export type SelectionLocalize = Localize<RemovalMessages & SelectionMessages>;

export interface SelectionContext extends ListContext {
  readonly localize: SelectionLocalize;
}
