import type { Connection } from '../../model/connection.js';

/** An action of the page's own in the menu of each row. */
export interface RowAction {
  readonly text: string;
  readonly choose: (connection: Connection) => void;
  /** Why it can't be chosen, as text, for every connection or by connection; it can if there is no reason against it. */
  readonly whyNot?: string | null | undefined | ((connection: Connection) => string | null | undefined);
  /** Whether it destroys something. */
  readonly isDanger?: boolean;
}
