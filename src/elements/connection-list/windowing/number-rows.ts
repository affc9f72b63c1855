import { isGap, type Item } from './drawn-rows.js';

/**
 * Tells screen readers which of all rows each one is, where some are left out.
 *
 * @param body what these rows and gaps are in
 * @param count how many rows there are
 */
export function numberRows(body: Element, items: readonly Item[], count: number): void {
  const isPart = items.some(isGap);
  const table = body.closest('table');
  const number = (row: Element | null | undefined, index: number) =>
    row && set(row, 'ariaRowIndex', isPart ? `${index}` : null);
  if (table) set(table, 'ariaRowCount', isPart ? `${count + 1}` : null);
  number(table?.tHead?.rows[0], 1);
  items.forEach((item, place) => isGap(item) || number(body.children[place], item.index + 2));
}

/** What is set anew to what it is, is a change to whoever observes it. */
function set(element: Element, name: 'ariaRowCount' | 'ariaRowIndex', value: string | null): void {
  if (element[name] !== value) element[name] = value;
}
