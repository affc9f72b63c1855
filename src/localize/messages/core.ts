/**
 * The core section: the list, its switches and their question, every error, waiting, and finding connections. It is part of
 * the first file a page loads, so that an element can always say what is going on.
 */
import type { WhyNotSwitch } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import type { Strategy } from '../../model/strategy.js';
import type { TransportErrorCode } from '../../transport/transport-error.js';
import type { Each, Language } from './section.js';

export interface CoreMessages
  extends
    Language,
    Each<'strategy', Strategy>,
    Each<'why-not', Exclude<WhyNotSwitch, 'server'>>,
    Each<'lock-out', LockOutReason>,
    Each<'error', TransportErrorCode> {
  /** The heading of the list, and its accessible name. */
  connections: string;
  nameColumn: string;
  strategyColumn: string;
  domainsColumn: string;
  statusColumn: string;
  /** Shown where the server does not tell the strategy. */
  strategyUnknown: string;
  noDomains: string;
  /** A connection without any kind of name. */
  unnamed: string;

  /** The heading of the column with the menus, for screen-reader users. */
  actionsColumn: string;
  /** The button that opens a connection's menu. */
  actionsFor: (label: string) => string;
  /** Something the person opened could not be loaded. */
  openFailed: string;

  enabled: string;
  disabled: string;
  /** The server does not tell whether the connection is enabled. */
  stateUnknown: string;
  /** Announced to screen-reader users once the server has confirmed a switch. */
  nowEnabled: (label: string) => string;
  nowDisabled: (label: string) => string;
  /** The button beside a switch that was just switched off. */
  undo: string;

  /** The question before a switch. */
  switchOffTitle: (label: string) => string;
  switchOnTitle: (label: string) => string;
  switchOffEffect: string;
  switchOnEffect: string;
  switchOff: string;
  switchOn: string;
  keepOn: string;
  keepOff: string;
  cancel: string;
  close: string;

  loading: string;
  /** Announced when the list has loaded. */
  loaded: (count: number) => string;
  retry: string;
  refresh: string;
  /** When the list was read; `age` as in `2 minutes ago`. */
  updated: (age: string) => string;
  /** Less than a minute ago. */
  momentAgo: string;

  /** In place of a list without connections. */
  empty: string;
  emptyAdvice: string;
  listFailed: string;
  /** Instead of `listFailed` where the person has no permission to read the list. */
  listForbidden: string;
  /** What to do when there is no organization at the list's address. */
  listNotFound: string;
  /** Rows are shown although reading them again failed; `age` as in `2 minutes ago`. */
  listOutdated: (age: string) => string;
  connectionFailed: string;
  switchOnFailed: (label: string) => string;
  switchOffFailed: (label: string) => string;
  /** The server might have switched the connection or not. */
  switchUncertain: (label: string) => string;

  /** The server's own explanation. */
  serverSays: (detail: string) => string;
  missingScope: (scope: string) => string;
  requestId: (id: string) => string;
  /** Copies to the clipboard what a help desk asks for. */
  copyDetails: string;
  copied: string;
  /** The name of the field shown instead where the clipboard cannot be used. */
  details: string;

  /** How many items of the answer could not be understood and have no row. */
  malformed: (count: number) => string;
  /** An item whose name could not be read either; places count from 1. */
  malformedItem: (place: number) => string;

  /** Other requests go first, so that the server does not get too many at once. */
  waitingForTurn: string;
  /** A request failed on its way and is sent again. */
  retrying: string;
  /** A request waits because the server asked for it. */
  waiting: string;
  /** The same with the time left, as in `5 seconds`. */
  waitingFor: (duration: string) => string;

  /** Marks a row that another admin has changed. */
  changedElsewhere: string;
  /** Announced when another admin has changed rows. */
  changedElsewhereAll: (labels: string) => string;

  search: string;
  statusFilter: string;
  /** The option that filters nothing. */
  anyStatus: string;
  strategyFilter: string;
  anyStrategy: string;
  /** The choice of an order, where the columns have no headings to press. */
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
