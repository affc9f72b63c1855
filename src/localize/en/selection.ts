/** The selection section in English. */
import type { SelectionMessages } from '../messages.js';
import { number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Select ${label}`,
  selectAll: 'Select all',
  selectAllOf: (count) => (count === 1 ? 'Select all (1)' : `Select all ${number(count)} connections`),
  selectionHint: 'Select connections to change several at once.',
  selected: (count) => `${number(count)} selected`,
  selectedNotShown: (count, notShown) => `${number(count)} selected, ${number(notShown)} not on this page`,
  clearSelection: 'Clear selection',
  removeSelected: 'Remove…',
  cannotChange: (count) =>
    count === 1
      ? 'The selected connection cannot be changed like this.'
      : 'None of the selected connections can be changed like this.',

  switchOffSelectedTitle: (count) =>
    count === 1 ? 'Switch off 1 connection?' : `Switch off ${count} connections?`,
  switchOffSelectedEffect:
    'Nobody can sign in to this organization with a connection that is switched off. Its settings are kept.',
  switchOnSelectedTitle: (count) =>
    count === 1 ? 'Switch on 1 connection?' : `Switch on ${number(count)} connections?`,
  switchOnSelectedEffect:
    'A connection that is switched on can be used to sign in to the applications that allow it.',
  removeSelectedTitle: (count) => (count === 1 ? 'Remove 1 connection?' : `Remove ${count} connections?`),
  removeSelectedEffect:
    'Members of this organization can no longer sign in with what is removed. Connections and their users stay with the service, but a connection cannot be added again from here.',
  deleteSingly: 'To delete a connection for good, use its own menu.',
  leftOut: (count) => (count === 1 ? '1 is left out:' : `${count} are left out:`),
  keepAllOn: 'Keep enabled',
  keepAllOff: 'Keep disabled',

  'lock-out-selection:last-enabled':
    'No other connection that you can see stays enabled. If there is none, nobody can sign in through a connection of this organization any more.',
  'lock-out-selection:signed-in':
    'You yourself are signed in with a connection among them. When your session ends, you may not be able to sign in again.',
  'lock-out-selection:unchecked': 'It could not be checked whether another connection stays enabled.',

  bulkProgress: (done, all) => `${done} of ${all} done…`,
  stop: 'Stop',
  bulkEnabled: (count) =>
    count === 1 ? '1 connection is now enabled.' : `${count} connections are now enabled.`,
  bulkDisabled: (count) =>
    count === 1 ? '1 connection is now disabled.' : `${count} connections are now disabled.`,
  bulkRemoved: (count) =>
    count === 1
      ? '1 connection was removed from the organization.'
      : `${count} connections were removed from the organization.`,
  bulkFailed: (count) => `${number(count)} could not be changed:`,
  bulkStopped: (count) => (count === 1 ? '1 was left as it is.' : `${count} were left as they are.`),
  undoBulk: (count) => (count === 1 ? 'Switch it on again' : `Switch all ${count} on again`),
};
