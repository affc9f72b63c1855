/** Which connections a list shows, and in which order: search, filters and sorting. Pure functions. */
import type { Connection } from './connection.js';
import { formsOf, readableDomain } from './domain/domain-name.js';
import { withoutHidden } from './visible.js';

/** The columns that can be sorted by. */
export const SORT_KEYS = ['name', 'strategy', 'domains', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Plain data: a page can keep it in its address. */
export interface ListView {
  /** Words that must all occur in a name, the type or a domain. Default: empty. */
  readonly search: string;
  /** Default: `all`. */
  readonly status: 'all' | 'enabled' | 'disabled' | 'unknown';
  /** A strategy, such as `okta`. Default: empty, for all. */
  readonly strategy: string;
  /** Default: empty, for the server's order. */
  readonly sort: SortKey | '';
  /** Default: `ascending`. */
  readonly order: 'ascending' | 'descending';
}

/** Shows every connection in the server's order. */
export const WHOLE: ListView = Object.freeze({
  search: '',
  status: 'all',
  strategy: '',
  sort: '',
  order: 'ascending',
});

const CHOICES: Readonly<Partial<Record<keyof ListView, readonly string[]>>> = {
  status: ['all', 'enabled', 'disabled', 'unknown'],
  sort: ['', ...SORT_KEYS],
  order: ['ascending', 'descending'],
};

/** A whole view from parts that a page gives. Unknown names and values are left out and described in `mistakes`. */
export function createView(parts: unknown): {
  readonly view: ListView;
  readonly mistakes: readonly string[];
} {
  const view: Record<string, string> = { ...WHOLE };
  const mistakes: string[] = [];
  for (const [name, value] of Object.entries(parts ?? {})) {
    if (!Object.hasOwn(WHOLE, name)) {
      mistakes.push(`it has no "${name}"`);
      continue;
    }
    const choices = CHOICES[name as keyof ListView];
    if (typeof value !== 'string' || choices?.includes(value) === false)
      mistakes.push(
        `${name} cannot be ${JSON.stringify(value)}${choices ? `, only ${choices.join(', ')}` : ''}`,
      );
    else view[name] = value;
  }
  if (!view['sort']) view['order'] = WHOLE.order;
  return { view: Object.freeze(view as unknown as ListView), mistakes };
}

/** What differs from {@link WHOLE}. */
export function differences(view: ListView): Partial<ListView> {
  const entries = Object.entries(view).filter(([name, value]) => value !== WHOLE[name as keyof ListView]);
  return Object.freeze(Object.fromEntries(entries));
}

/** The texts that a list in one language is searched and sorted by. */
export interface ViewTexts {
  /** The type of a connection in words. */
  readonly strategy: (connection: Connection) => string;
  /** The text to search in, as {@link searchText} makes it. */
  readonly text: (connection: Connection) => string;
  readonly compare: (one: string, other: string) => number;
}

/** The text to search in: names, type and domains in every form, without anything that {@link matcher} does not compare. */
export function searchText(
  { displayName, name, strategy, domains }: Connection,
  strategyName: string,
): string {
  return plain([displayName, name, strategy, strategyName, ...(domains ?? []).flatMap(formsOf)].join('\n'));
}

/** A predicate for the connections that the view shows. Case, accents, widths and hidden characters do not matter. */
export function matcher(
  { search, status, strategy }: ListView,
  texts: ViewTexts,
): (connection: Connection) => boolean {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return (connection) => {
    if (status !== 'all' && statusOf(connection) !== status) return false;
    if (strategy && connection.strategy !== strategy) return false;
    return wanted.every((word) => texts.text(connection).includes(word));
  };
}

/** A comparison in the view's order. Connections without a value to compare come last in both orders. */
export function comparer(
  { sort, order }: ListView,
  texts: ViewTexts,
): (one: Connection, other: Connection) => number {
  if (!sort) return () => 0;
  return (one, other) => {
    const [a, b] = [keyOf(one, sort, texts), keyOf(other, sort, texts)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return order === 'ascending' ? texts.compare(a, b) : texts.compare(b, a);
  };
}

/** The status of a connection, as views name it. */
export function statusOf({ isEnabled }: Connection): 'enabled' | 'disabled' | 'unknown' {
  if (isEnabled === null) return 'unknown';
  return isEnabled ? 'enabled' : 'disabled';
}

function keyOf(connection: Connection, sort: SortKey, texts: ViewTexts): string {
  if (sort === 'name') return connection.displayName;
  if (sort === 'strategy') return connection.strategy === null ? '' : texts.strategy(connection);
  if (sort === 'domains') return readableDomain(connection.domains?.[0] ?? '');
  return { enabled: '1', disabled: '2', unknown: '' }[statusOf(connection)];
}

/** A text as it is searched: without accents and case, so that `munchen` finds “München”; in ASCII where there is such a form of it. */
export function plain(text: string): string {
  // In upper case, because some letters have two lower cases: a Greek sigma has another at the end of a word.
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase();
  // The full stop of an East Asian keyboard separates the labels of a domain, too.
  return withoutHidden(folded.replace(/\u3002/g, '.'));
}
