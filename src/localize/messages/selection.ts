/** The selection section: selecting several connections, and changing them in bulk. */
import type { LockOutReason } from '../../model/lock-out.js';
import type { Each } from './section.js';

export interface SelectionMessages extends Each<'lock-out-selection', LockOutReason> {
  /** The checkbox that selects a connection. */
  select: (label: string) => string;
  /** The checkbox that selects every connection that matches the search. */
  selectAll: string;
  /** The same where there are other pages, with the number of connections on all of them. */
  selectAllOf: (count: number) => string;
  /** Shown in place of the buttons while nothing is selected. */
  selectionHint: string;
  selected: (count: number) => string;
  /** The same where some of them are on other pages, or hidden by the search. */
  selectedNotShown: (count: number, notShown: number) => string;
  clearSelection: string;
  /** Opens the question before the selected connections are removed. */
  removeSelected: string;
  /** Why a button cannot be used; `count` is how many connections are selected. */
  cannotChange: (count: number) => string;

  switchOffSelectedTitle: (count: number) => string;
  switchOffSelectedEffect: string;
  switchOnSelectedTitle: (count: number) => string;
  switchOnSelectedEffect: string;
  removeSelectedTitle: (count: number) => string;
  removeSelectedEffect: string;
  deleteSingly: string;
  /** Before a list of connections that cannot be changed, each with its reason. */
  leftOut: (count: number) => string;
  keepAllOn: string;
  keepAllOff: string;

  /** The progress of a bulk change. */
  bulkProgress: (done: number, all: number) => string;
  /** Leaves the connections as they are that have not been started yet. */
  stop: string;
  bulkEnabled: (count: number) => string;
  bulkDisabled: (count: number) => string;
  bulkRemoved: (count: number) => string;
  /** Before a list of connections whose change failed, each with its reason. */
  bulkFailed: (count: number) => string;
  bulkStopped: (count: number) => string;
  undoBulk: (count: number) => string;
}
