/**
 * The core section: the list, its switches and their confirmation, all errors, waiting, and the search. It is part of the
 * first file that a page loads, so that an element can always show its state.
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
  /** Shown if the server does not send the strategy. */
  strategyUnknown: string;
  noDomains: string;
  /** The label of a connection without any name. */
  unnamed: string;

  /** The heading of the column with the menus, for screen-reader users. */
  actionsColumn: string;
  /** The button that opens a connection's menu. */
  actionsFor: (label: string) => string;
  /** A feature that the admin opened could not be loaded. */
  openFailed: string;

  enabled: string;
  disabled: string;
  /** The server does not say whether the connection is enabled. */
  stateUnknown: string;
  /** Announced to screen-reader users when the server has confirmed a switch. */
  nowEnabled: (label: string) => string;
  nowDisabled: (label: string) => string;
  /** The button beside a switch that was just switched off. */
  undo: string;

  /** The confirmation dialog of a switch. */
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

  /** Replaces a list without connections. */
  empty: string;
  emptyAdvice: string;
  listFailed: string;
  /** Replaces `listFailed` if the admin has no permission to read the list. */
  listForbidden: string;
  /** What to do if there is no organization at the list's URL. */
  listNotFound: string;
  /** The shown rows could not be refreshed; `age` as in `2 minutes ago`. */
  listOutdated: (age: string) => string;
  connectionFailed: string;
  switchOnFailed: (label: string) => string;
  switchOffFailed: (label: string) => string;
  /** It is unknown whether the server has switched the connection. */
  switchUncertain: (label: string) => string;
  /** A removal, or settings, after the admin had left the page. */
  changeMissed: (label: string) => string;
  /** The same, if it is unknown whether the server has made the change. */
  changeUncertain: (label: string) => string;
  /** Another session answers than the one the page was rendered for. Everything was dropped, and is read again. */
  sessionChanged: string;

  /** The advice if a web server or a router answers, as where the proxy is not mounted. */
  noApi: string;
  /** The server's own explanation. */
  serverSays: (detail: string) => string;
  missingScope: (scope: string) => string;
  requestId: (id: string) => string;
  /** The button that copies the details for a help desk to the clipboard. */
  copyDetails: string;
  copied: string;
  /** The label of the field that is shown instead if the clipboard can't be used. */
  details: string;

  /** The number of malformed items in the response, which have no row. */
  malformed: (count: number) => string;
  /** A malformed item without a readable name; positions start at 1. */
  malformedItem: (place: number) => string;

  /** The request waits for others, so that the server does not get too many at once. */
  waitingForTurn: string;
  /** The request failed in transit and is sent again. */
  retrying: string;
  /** The request waits because the server limits the rate. */
  waiting: string;
  /** The same with the time left, as in `5 seconds`. */
  waitingFor: (duration: string) => string;

  /** Marks a row that another admin has changed. */
  changedElsewhere: string;
  /** Announced when another admin has changed rows. */
  changedElsewhereAll: (labels: string) => string;

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
