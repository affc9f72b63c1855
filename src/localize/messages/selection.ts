/** The selection section: selecting connections, and changing them in bulk. */
import type { LockOutReason } from '../../model/lock-out.js';
import type { Each } from './section.js';

export interface SelectionMessages extends Each<'lock-out-selection', LockOutReason> {
  /** The checkbox that selects a connection. */
  select: (label: string) => string;
  /** The checkbox that selects every connection that matches the search. */
  selectAll: string;
  /** The same if there are other pages, with the number of connections on all pages. */
  selectAllOf: (count: number) => string;
  /** Announced with the first ones that are selected, because the selection bar appears: how many, and where the bar is. */
  selectionHint: (selected: string) => string;
  selected: (count: number) => string;
  /** The same if some of them are on other pages, or hidden by the search. */
  selectedNotShown: (count: number, notShown: number) => string;
  clearSelection: string;
  /** The button that opens the confirmation of a removal. */
  removeSelected: string;
  /** Why a button can't be used; `count` is the number of selected connections. */
  cannotChange: (count: number) => string;

  switchOffSelectedTitle: (count: number) => string;
  switchOffSelectedEffect: string;
  switchOnSelectedTitle: (count: number) => string;
  switchOnSelectedEffect: string;
  removeSelectedTitle: (count: number) => string;
  removeSelectedEffect: string;
  /** The heading of a list of connections that can't be changed, each with its reason. */
  leftOut: (count: number) => string;
  keepAllOn: string;
  keepAllOff: string;

  /** The progress of a bulk change. */
  bulkProgress: (done: number, all: number) => string;
  /** A duration; the next one, likewise. */
  aboutSeconds: (count: number) => string;
  aboutMinutes: (count: number) => string;
  /** How long a bulk change takes that is not started yet, and that the page has to stay open. */
  bulkTakes: (duration: string) => string;
  /** The same for one that is running. */
  bulkTimeLeft: (duration: string) => string;
  /** The button that stops a bulk change before the connections that are not started yet. */
  stop: string;
  bulkEnabled: (count: number) => string;
  bulkDisabled: (count: number) => string;
  bulkRemoved: (count: number) => string;
  /** How many had that state before; the next ones, likewise. */
  alreadyEnabled: (count: number) => string;
  alreadyDisabled: (count: number) => string;
  alreadyRemoved: (count: number) => string;
  /** The heading of a list of connections whose change failed, each with its reason. */
  bulkFailed: (count: number) => string;
  bulkStopped: (count: number) => string;
  /** The heading of a list of connections that were switched again before the bulk change had ended. */
  bulkOvertaken: (count: number) => string;
  /** The heading of a list of connections whose change the page has prevented. */
  bulkPrevented: (count: number) => string;
  /** Shows the rest of a list of names. */
  moreNames: (count: number) => string;
  undoBulk: (count: number) => string;
}
