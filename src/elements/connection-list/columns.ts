/** The columns of a list: the kit's own and the page's. */
import type { Connection } from '../../model/connection.js';

/** The kit's columns, in the order that they have when the page does not say. */
export const COLUMNS = ['name', 'strategy', 'domains', 'status'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** A column of the page's own. */
export interface ExtraColumn {
  /** As in `columns`, and in the names of its slots; a word in lower case. */
  readonly name: string;
  readonly heading: string;
  /**
   * What its cell shows: a text, a node, or a Lit template; drawn when the connection changes. Without it each row has a
   * slot of the name `{name}:{connection id}`.
   */
  readonly cell?: (connection: Connection) => unknown;
}

/** A column of the kit's is its name. */
export type Column = ColumnName | ExtraColumn;

/** Whether the kit knows what is in it. */
export function isOwn(column: Column): column is ColumnName {
  return typeof column === 'string';
}

/**
 * The columns that a page wants. A name that nobody knows is a column of slots; the name of a connection is always there,
 * for a row is called by it.
 *
 * @param names separated by spaces; empty for the kit's, then the page's, before the switch
 */
export function columnsOf(
  names: string | null | undefined,
  extraColumns: readonly ExtraColumn[] | '' | null | undefined,
): readonly Column[] {
  const extra = extraColumns || [];
  const wanted = new Set((names ?? '').split(/\s+/).filter(Boolean));
  if (wanted.size === 0)
    return [...COLUMNS.filter((name) => name !== 'status'), ...extra, 'status' satisfies ColumnName];
  const columns = [...wanted].map(
    (name) =>
      COLUMNS.find((own) => own === name) ??
      extra.find((column) => column.name === name) ?? { name, heading: name },
  );
  return wanted.has('name') ? columns : ['name', ...columns];
}
