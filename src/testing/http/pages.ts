/** Pages of a list by cursor (contract A9): `take` items after the cursor `from`. */
import { invalid, type ValidationError } from './wire-errors.js';

const MOST = 100;
const DEFAULT = 50;

/**
 * The page that a query asks for, and the cursor of the one after it.
 *
 * The cursor names the last item of a page. Items are sorted by their ids, so that it keeps its place when that one is deleted.
 */
export function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  query: URLSearchParams,
): { readonly items: readonly Item[]; readonly next: string | undefined } {
  const take = takeOf(query);
  const after = afterOf(query);
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter(({ id }) => id > after);
  const items = sorted.slice(0, take);
  const last = items.at(-1);
  return { items, next: last && sorted.length > take ? encode(last.id) : undefined };
}

function takeOf(query: URLSearchParams): number {
  const given = query.get('take');
  const take = given === null ? DEFAULT : Number(given);
  if (Number.isInteger(take) && take >= 1 && take <= MOST) return take;
  throw refused('take', `must be an integer from 1 to ${MOST}`);
}

/** The id after which the page begins; empty for the first page. */
function afterOf(query: URLSearchParams): string {
  const from = query.get('from');
  if (from === null) return '';
  const id = decode(from);
  if (id === undefined) throw refused('from', 'is not a cursor');
  return id;
}

/** Opaque, as the real one is. */
function encode(id: string): string {
  return btoa(JSON.stringify({ id })).replaceAll('=', '');
}

function decode(cursor: string): string | undefined {
  try {
    const { id } = JSON.parse(atob(cursor)) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The words are inferred; the format is documented. */
function refused(field: string, detail: string) {
  const error: ValidationError = { detail, field, source: 'query' };
  return invalid([error]);
}
