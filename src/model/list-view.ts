/** What of the connections a list shows, and in which order. Pure functions; loaded when somebody searches or sorts. */
import type { Connection } from './connection.js';

/** The columns that can be sorted by. */
export const SORT_KEYS = ['name', 'strategy', 'domains', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Plain data: a page can keep it in its address. */
export interface ListView {
  /** Words that are to be found in a name, the kind or a domain; all of them. Default: empty. */
  readonly search: string;
  /** Default: `all`. */
  readonly status: 'all' | 'enabled' | 'disabled' | 'unknown';
  /** A kind of connection, such as `okta`. Default: empty, for all. */
  readonly strategy: string;
  /** Default: empty, for the order in which the server gave them. */
  readonly sort: SortKey | '';
  /** Default: `ascending`. */
  readonly order: 'ascending' | 'descending';
}

/** Shows everything, as the server gave it. */
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

/** A whole view out of parts that may come from anywhere. What is no view is left out, and said in `mistakes`. */
export function createView(parts: unknown): {
  readonly view: ListView;
  readonly mistakes: readonly string[];
} {
  const view: Record<string, string> = { ...WHOLE };
  const mistakes: string[] = [];
  for (const [name, value] of Object.entries(parts ?? {})) {
    const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name as keyof ListView] : undefined;
    if (!Object.hasOwn(WHOLE, name)) mistakes.push(`it has no "${name}"`);
    else if (typeof value !== 'string' || choices?.includes(value) === false)
      mistakes.push(
        `${name} cannot be ${JSON.stringify(value)}${choices ? `, only ${choices.join(', ')}` : ''}`,
      );
    else view[name] = value;
  }
  if (!view['sort']) view['order'] = WHOLE.order;
  return { view: Object.freeze(view as unknown as ListView), mistakes };
}

/** What differs from showing everything as it is listed. */
export function differences(view: ListView): Partial<ListView> {
  const entries = Object.entries(view).filter(([name, value]) => value !== WHOLE[name as keyof ListView]);
  return Object.freeze(Object.fromEntries(entries));
}

/** How a connection is spoken of in the language of the list. */
export interface Words {
  /** Its kind. */
  readonly strategy: (connection: Connection) => string;
  /** What is searched in, as {@link searchText} makes it. */
  readonly text: (connection: Connection) => string;
  readonly compare: (one: string, other: string) => number;
}

/** What is searched in: names, kind and domains, in lower case and without accents. */
export function searchText(
  { displayName, name, strategy, domains }: Connection,
  strategyName: string,
): string {
  return plain([displayName, name, strategy, strategyName, ...(domains ?? [])].join('\n'));
}

/** Tells which connections the view lets through. Case and accents do not matter. */
export function matcher(
  { search, status, strategy }: ListView,
  words: Words,
): (connection: Connection) => boolean {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return (connection) => {
    if (status !== 'all' && statusOf(connection) !== status) return false;
    if (strategy && connection.strategy !== strategy) return false;
    return wanted.every((word) => words.text(connection).includes(word));
  };
}

/** Compares in the view's order; what has nothing to be compared by comes last, whichever way. */
export function comparer(
  { sort, order }: ListView,
  words: Words,
): (one: Connection, other: Connection) => number {
  if (!sort) return () => 0;
  const turn = order === 'ascending' ? 1 : -1;
  return (one, other) => {
    const [a, b] = [keyOf(one, sort, words), keyOf(other, sort, words)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return turn * words.compare(a, b);
  };
}

/** Whether people can sign in with it, as views call it. */
export function statusOf({ isEnabled }: Connection): 'enabled' | 'disabled' | 'unknown' {
  if (isEnabled === null) return 'unknown';
  return isEnabled ? 'enabled' : 'disabled';
}

function keyOf(connection: Connection, sort: SortKey, words: Words): string {
  if (sort === 'name') return connection.displayName;
  if (sort === 'strategy') return connection.strategy === null ? '' : words.strategy(connection);
  if (sort === 'domains') return connection.domains?.[0] ?? '';
  return { enabled: '1', disabled: '2', unknown: '' }[statusOf(connection)];
}

/** So that `munchen` finds “München”. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
