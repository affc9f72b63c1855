/**
 * Every text the kit shows, as a typed dictionary: a language that lacks one does not compile. What is shown
 * later is said later: English has a file for each of these parts.
 */
import type { LockOutReason } from '../model/lock-out.js';
import type { WhyNotEdit, WhyNotRemove } from '../model/permitted.js';
import type { WhyNotSwitch } from '../model/connection.js';
import type { Strategy } from '../model/strategy.js';
import type { TransportErrorCode } from '../transport/transport-error.js';

/** One text for each member of a closed set, under `group:member`. */
type Each<Group extends string, Member extends string> = Record<`${Group}:${Member}`, string>;

/** Which language a dictionary is in. */
export interface Language {
  /** BCP 47: `de`, `pt-BR`. */
  readonly $code: string;
  /** The language's name in itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
}

/** One language. What a function returns is shown as text, never as markup. */
export interface Messages extends PageMessages, TroubleMessages, DialogMessages, ToolMessages {}

/** What a list and its switches say. */
export interface PageMessages
  extends Language, Each<'strategy', Strategy>, Each<'why-not', Exclude<WhyNotSwitch, 'server'>> {
  /** The heading of the list, and what it is called to people who do not see it. */
  connections: string;
  nameColumn: string;
  strategyColumn: string;
  domainsColumn: string;
  statusColumn: string;
  /** The kind of a connection whose kind the server does not tell. */
  strategyUnknown: string;
  noDomains: string;
  /** A connection that has no name of any kind. */
  unnamed: string;

  /** The column of the menus, for people who do not see it. */
  actionsColumn: string;
  /** The button that opens a connection's menu. */
  actionsFor: (label: string) => string;
  /** What was to be opened, or what tells more of a failure, could not be loaded. */
  openFailed: string;

  enabled: string;
  disabled: string;
  /** The server does not say whether the connection is enabled. */
  stateUnknown: string;
  /** Said once when a switch is confirmed, for people who do not see it. */
  nowEnabled: (label: string) => string;
  nowDisabled: (label: string) => string;

  /** The button beside a switch that was just switched off. */
  undo: string;

  loading: string;
  /** Said when the list has come. */
  loaded: (count: number) => string;
  /** What the buttons that turn pages are called, for screen-reader users. */
  pages: string;
  /** The buttons that turn pages. */
  previousPage: string;
  nextPage: string;
  /** Which connections are on the page: “51–100 of 120 connections”. */
  pageRange: (from: number, to: number, all: number) => string;
  retry: string;
  refresh: string;
  /** When the list was read; `age` as in `2 minutes ago`. */
  updated: (age: string) => string;

  /** Less than a minute ago. */
  momentAgo: string;
}

/** What is said when something is wrong. */
export interface TroubleMessages extends Language, Each<'error', TransportErrorCode> {
  /** In place of a list that has no connection. */
  empty: string;
  emptyAdvice: string;
  listFailed: string;
  /** In place of it when the person may not read them. */
  listForbidden: string;
  /** What to do when the list's address knows no organization. */
  listNotFound: string;
  /** Rows are shown although reading them again failed; `age` as in `2 minutes ago`. */
  listOutdated: (age: string) => string;
  connectionFailed: string;
  switchOnFailed: (label: string) => string;
  switchOffFailed: (label: string) => string;
  /** Nobody knows whether the server did it. */
  switchUncertain: (label: string) => string;

  /** The server's own words. */
  serverSays: (detail: string) => string;
  missingScope: (scope: string) => string;
  requestId: (id: string) => string;
  /** Puts what a help desk asks for on the clipboard. */
  copyDetails: string;
  copied: string;
  /** What is shown instead where the clipboard cannot be used. */
  details: string;

  /** So many items of the answer could not be understood and are not among the rows. */
  malformed: (count: number) => string;
  /** What an item is called that does not even tell its name; places count from 1. */
  malformedItem: (place: number) => string;

  /** Others go first, so that the server does not get too many requests at once. */
  waitingForTurn: string;
  /** A request failed on the way and is sent again. */
  retrying: string;
  /** A request waits because the server asked for it. */
  waiting: string;
  /** The same, with how long, as in `5 seconds`. */
  waitingFor: (duration: string) => string;
}

/** What dialogs and menus say. */
export interface DialogMessages
  extends
    Language,
    Each<'lock-out', LockOutReason>,
    Each<'why-not-remove', WhyNotRemove>,
    Each<'why-not-edit', Exclude<WhyNotEdit, 'server'>>,
    Each<'delete-effect', 'allow' | 'allow-if-empty' | 'unknown'> {
  cancel: string;
  close: string;
  settingsItem: string;
  removeItem: string;

  switchOffTitle: (label: string) => string;
  switchOnTitle: (label: string) => string;
  switchOffEffect: string;
  switchOnEffect: string;
  switchOff: string;
  switchOn: string;
  keepOn: string;
  keepOff: string;

  remove: string;
  removeTitle: (label: string) => string;
  detach: string;
  detachEffect: string;
  delete: string;
  /** Until it is known what deleting does. */
  checking: string;
  /** Why it is not known what deleting does. */
  configurationFailed: string;
  chooseRemoval: string;
  /** The label of the field in which deleting is confirmed. */
  typeName: (name: string) => string;
  typeNameWrong: (name: string) => string;
  switchOffInstead: string;
  detached: (label: string) => string;
  deleted: (label: string) => string;
  /** Somebody else had removed it before. */
  alreadyGone: (label: string) => string;
  detachFailed: (label: string) => string;
  deleteFailed: (label: string) => string;
  removeUncertain: (label: string) => string;

  settings: string;
  settingsFor: (label: string) => string;
  displayName: string;
  displayNameHint: string;
  displayNameMissing: string;
  displayNameTooLong: (most: number) => string;
  showAsButton: string;
  showAsButtonHint: string;
  assignMembershipOnLogin: string;
  assignMembershipOnLoginHint: string;
  save: string;
  saved: string;
  nothingToSave: string;
  reset: string;
  saveFailed: string;
  saveUncertain: string;
  /** Somebody else has changed what is being edited. */
  changedMeanwhile: (value: string) => string;
  useTheirs: string;
  lookAgain: string;
  removedMeanwhile: string;
  on: string;
  off: string;
  discardTitle: string;
  discardEffect: string;
  discard: string;
  keepEditing: string;
}

/** What marks, searching, filtering, sorting and changing several at once say. */
export interface ToolMessages extends Language, Each<'lock-out-several', LockOutReason> {
  /** Marks a row that somebody else has changed. */
  changedElsewhere: string;
  /** Said when rows were changed by somebody else. */
  changedElsewhereAll: (labels: string) => string;

  search: string;
  statusFilter: string;
  /** The choice that filters nothing. */
  anyStatus: string;
  strategyFilter: string;
  anyStrategy: string;
  /** The choice of an order where the columns have no names to press. */
  sortBy: string;
  /** In the order in which the server gave them. */
  unsorted: string;
  ascending: (column: string) => string;
  descending: (column: string) => string;
  /** Shown beside the search, and said when it changes. */
  found: (count: number, all: number) => string;
  nothingFound: string;
  nothingFoundAdvice: string;
  /** Takes back every search and filter. */
  showAll: string;

  /** The box that selects a connection. */
  choose: (label: string) => string;
  /** The checkbox that selects everything that matches the search. */
  chooseAll: string;
  /** The same where there are further pages, with how many that makes on all of them. */
  chooseAllOf: (count: number) => string;
  /** Stands where the buttons are once something is selected. */
  chooseHint: string;
  chosen: (count: number) => string;
  /** The same if some of them are on other pages, or hidden by the search. */
  chosenNotShown: (count: number, notShown: number) => string;
  chooseNone: string;
  /** Opens the question before several are removed. */
  removeSeveral: string;
  /** Why a button does nothing; `count` is how many are selected. */
  cannotAny: (count: number) => string;
  switchOffSeveralTitle: (count: number) => string;
  switchOffSeveralEffect: string;
  switchOnSeveralTitle: (count: number) => string;
  switchOnSeveralEffect: string;
  removeSeveralTitle: (count: number) => string;
  removeSeveralEffect: string;
  deleteSingly: string;
  /** Before a list of what cannot be changed, each with its reason. */
  leftOut: (count: number) => string;
  keepAllOn: string;
  keepAllOff: string;
  /** How far it is. */
  working: (done: number, all: number) => string;
  /** Leaves what was not begun yet as it is. */
  stop: string;
  severalEnabled: (count: number) => string;
  severalDisabled: (count: number) => string;
  severalRemoved: (count: number) => string;
  /** Before a list of what failed, each with its reason. */
  notDone: (count: number) => string;
  stopped: (count: number) => string;
  undoSeveral: (count: number) => string;
}

/** The texts that take nothing. */
export type PlainKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];
