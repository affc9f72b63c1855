/** Which domains a list of them shows, and in which order. Pure functions. */
import { plain } from '../list-view.js';
import { formsOf, readableDomain } from './domain-name.js';
import type { OrganizationDomain } from './organization-domain.js';

/** The columns that can be sorted by. */
export const DOMAIN_SORT_KEYS = ['domain', 'status'] as const;
export type DomainSortKey = (typeof DOMAIN_SORT_KEYS)[number];

export interface DomainView {
  /** Words that must all occur in the domain, or in the name of a connection that it leads to. */
  readonly search: string;
  /** Empty for the server's order. */
  readonly sort: DomainSortKey | '';
  readonly order: 'ascending' | 'descending';
}

/** Shows every domain in the server's order. */
export const ALL_DOMAINS: DomainView = Object.freeze({ search: '', sort: '', order: 'ascending' });

/** What needs attention comes first. */
const STATUS_ORDER = { failed: 0, pending: 1, verified: 2 };

/**
 * The domains that the view shows. Case, accents and the script of an internationalized domain do not matter for the search.
 *
 * @param usesOf the names of the connections that a domain leads to
 */
export function viewDomains(
  domains: readonly OrganizationDomain[],
  { search, sort, order }: DomainView,
  usesOf: (domain: OrganizationDomain) => readonly string[],
): readonly OrganizationDomain[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const textOf = (one: OrganizationDomain) => plain([...formsOf(one.domain), ...usesOf(one)].join('\n'));
  const found =
    words.length === 0 ? domains : domains.filter((one) => words.every((word) => textOf(one).includes(word)));
  if (!sort) return found;
  const compare = sort === 'status' ? byStatus : byName;
  return found.toSorted((one, other) => (order === 'ascending' ? compare(one, other) : compare(other, one)));
}

/** The view after a press on the heading of a column: ascending, descending, the server's order. */
export function sortedBy(view: DomainView, column: DomainSortKey): DomainView {
  if (view.sort !== column) return { ...view, sort: column, order: 'ascending' };
  return view.order === 'ascending'
    ? { ...view, order: 'descending' }
    : { ...view, sort: '', order: 'ascending' };
}

function byName(one: OrganizationDomain, other: OrganizationDomain): number {
  return readableDomain(one.domain).localeCompare(readableDomain(other.domain));
}

function byStatus(one: OrganizationDomain, other: OrganizationDomain): number {
  return STATUS_ORDER[one.status] - STATUS_ORDER[other.status] || byName(one, other);
}
