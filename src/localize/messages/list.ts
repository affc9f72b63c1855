/** The list section: the table, its search, its pages, and what is shown in its place. It is loaded with the list. */
import type { WhyNotSwitch } from '../../model/connection.js';
import type { Strategy } from '../../model/strategy.js';
import type { Each } from './section.js';

export interface ListMessages
  extends
    Each<'strategy', Strategy>,
    Each<'all-why-not', Exclude<WhyNotSwitch, 'server'>>,
    Each<'why-not-add', 'scope-missing' | 'no-strategy'> {
  /** The heading of the list, and its accessible name. */
  connections: string;
  nameColumn: string;
  strategyColumn: string;
  domainsColumn: string;
  statusColumn: string;
  /** Shown if the server does not send the strategy. */
  strategyUnknown: string;
  noDomains: string;

  /** Marks a connection that this admin can't switch; the reason is its tooltip. */
  readOnly: string;
  /** The same if nobody can. */
  notSwitchable: string;

  /** The button that opens the assistant for a new connection. */
  addConnection: string;

  /** The heading of the column with the menus, for screen-reader users. */
  actionsColumn: string;
  /** The button that opens a connection's menu. */
  actionsFor: (label: string) => string;

  /** Announced when the list has loaded. */
  loaded: (count: number) => string;
  refresh: string;
  /** When the list was read; `age` as in `2 minutes ago`. */
  updated: (age: string) => string;
  /** Less than a minute ago. */
  momentAgo: string;

  /** Replaces a list without connections. */
  empty: string;
  emptyAdvice: string;
  /** Whom to ask for one, if the admin can't add it. */
  emptyContact: string;
  listFailed: string;
  /** Replaces `listFailed` if the admin has no permission to read the list. */
  listForbidden: string;
  /** What to do if there is no organization at the list's URL. */
  listNotFound: string;
  /** The shown rows could not be refreshed; `age` as in `2 minutes ago`. */
  listOutdated: (age: string) => string;
  /** A removal, or settings, after the admin had left the page. */
  changeMissed: (label: string) => string;
  /** The same, if it is unknown whether the server has made the change. */
  changeUncertain: (label: string) => string;

  /** The number of malformed items in the response, which have no row. */
  malformed: (count: number) => string;
  /** A malformed item without a readable name; positions start at 1. */
  malformedItem: (place: number) => string;

  /** Marks a row that another admin has changed. */
  changedElsewhere: string;
  /** Announced when another admin has changed rows. */
  changedElsewhereAll: (labels: string) => string;
  /** Replaces both if they are many. */
  manyChangedElsewhere: (count: number) => string;

  search: string;
  statusFilter: string;
  /** The option for all connections. */
  anyStatus: string;
  strategyFilter: string;
  anyStrategy: string;
  /** The label of the order's select, for narrow layouts, which have no column headings. */
  sortBy: string;
  /** In the server's order. */
  unsorted: string;
  ascending: (column: string) => string;
  descending: (column: string) => string;
  /** Shown beside the search, and announced when it changes. */
  found: (count: number, all: number) => string;
  nothingFound: string;
  nothingFoundAdvice: string;
  /** Resets the search and all filters. */
  showAll: string;

  /** The accessible name of the buttons that turn pages. */
  pages: string;
  previousPage: string;
  nextPage: string;
  /** The connections on the page: “51–100 of 120 connections”. */
  pageRange: (from: number, to: number, all: number) => string;
}
