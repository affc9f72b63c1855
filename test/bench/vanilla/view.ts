/** Which items the list by hand shows, and in which order. */
import { plain, type Item } from './item.js';
import { strategyName } from './row.js';

export type SortKey = 'name' | 'strategy' | 'domains' | 'status';

export interface View {
  readonly search: string;
  readonly status: '' | 'enabled' | 'disabled';
  readonly strategy: string;
  /** Empty for the server's order. */
  readonly sort: SortKey | '';
  readonly order: 'ascending' | 'descending';
}

/** Every item, in the server's order. */
export const WHOLE: View = { search: '', status: '', strategy: '', sort: '', order: 'ascending' };

const SORT_TEXTS: Readonly<Record<SortKey, (item: Item) => string>> = {
  name: ({ label }) => label,
  strategy: ({ connection }) => strategyName(connection.strategy),
  domains: ({ connection }) => connection.domains?.[0] ?? '',
  status: ({ isOn }) => (isOn ? '1' : '2'),
};
const collator = new Intl.Collator('en', { numeric: true });

export function arrange(items: readonly Item[], view: View): readonly Item[] {
  const words = plain(view.search).split(/\s+/).filter(Boolean);
  const found = items.filter(
    (item) =>
      (view.status === '' || item.isOn === (view.status === 'enabled')) &&
      (view.strategy === '' || item.connection.strategy === view.strategy) &&
      words.every((word) => item.text.includes(word)),
  );
  return view.sort === '' ? found : sort(found, SORT_TEXTS[view.sort], view.order);
}

/** The next order of a column whose heading is pressed: ascending, descending, as listed. */
export function sortedBy(view: View, key: SortKey): View {
  if (view.sort !== key) return { ...view, sort: key, order: 'ascending' };
  if (view.order === 'ascending') return { ...view, order: 'descending' };
  return { ...view, sort: '', order: 'ascending' };
}

/** Items without a text come last in both orders. */
function sort(items: Item[], textOf: (item: Item) => string, order: View['order']): Item[] {
  const turn = order === 'ascending' ? 1 : -1;
  return items.sort((one, other) => {
    const [a, b] = [textOf(one), textOf(other)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return turn * collator.compare(a, b);
  });
}
