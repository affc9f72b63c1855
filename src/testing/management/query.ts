/** Parses the query of the Management API's lists (contract B1, B2): the page, its format and a filter. */
import { invalidQuery } from './wire-errors.js';

/** A parsed query. */
export interface ListQuery {
  /** Starts at 0. */
  readonly page: number;
  readonly perPage: number;
  readonly includeTotals: boolean;
  /** Undefined for all. */
  readonly isEnabled: boolean | undefined;
}

const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 50;
const PAGING = ['page', 'per_page', 'include_totals'];

/** @param filters the allowed parameters besides paging; refusing others is inferred */
export function parseListQuery(query: URLSearchParams, filters: readonly string[]): ListQuery {
  const unknown = [...query.keys()].find((name) => ![...PAGING, ...filters].includes(name));
  if (unknown !== undefined) throw invalidQuery(`'Additional properties not allowed: ${unknown}'`);
  return {
    page: integer(query, 'page', 'Page index', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    perPage: integer(query, 'per_page', 'Page size', 1, LARGEST_PAGE) ?? DEFAULT_PAGE,
    includeTotals: flag(query, 'include_totals', 'Include totals') ?? false,
    isEnabled: flag(query, 'is_enabled', 'Enabled status'),
  };
}

function integer(query: URLSearchParams, name: string, title: string, least: number, most: number) {
  const text = query.get(name);
  if (text === null) return undefined;
  const refused = (fault: string) => invalidQuery(`'${fault}' on property ${name} (${title})`);
  if (!/^-?\d+$/.test(text)) throw refused('Expected type integer but found type string');
  const value = Number(text);
  if (value < least) throw refused(`Value ${text} is less than minimum ${least}`);
  if (value > most) throw refused(`Value ${text} is greater than maximum ${most}`);
  return value;
}

function flag(query: URLSearchParams, name: string, title: string): boolean | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalidQuery(`'Expected type boolean but found type string' on property ${name} (${title})`);
}
