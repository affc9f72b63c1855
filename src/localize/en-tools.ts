/** What lists say in English that are more than a few plain rows; loaded with the first of them. */
import { registerMore } from './localize.js';
import type { ToolMessages } from './messages.js';

const number = (count: number) => count.toLocaleString('en');

export const enTools: ToolMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  changedElsewhere: 'Changed elsewhere just now',
  changedElsewhereAll: (labels) => `Changed elsewhere: ${labels}.`,

  search: 'Search connections',
  statusFilter: 'Filter by status',
  anyStatus: 'Any status',
  strategyFilter: 'Filter by type',
  anyStrategy: 'Any type',
  sortBy: 'Sort by',
  unsorted: 'As listed',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  found: (count, all) =>
    all === 1 ? `${count} of 1 connection` : `${number(count)} of ${number(all)} connections`,
  nothingFound: 'No connection matches',
  nothingFoundAdvice: 'Look for something else, or show all connections.',
  showAll: 'Show all connections',

  choose: (label) => `Select ${label}`,
  chooseAll: 'Select all',
  chooseAllOf: (count) => (count === 1 ? 'Select all (1)' : `Select all ${number(count)} connections`),
  chooseHint: 'Select connections to change several at once.',
  chosen: (count) => `${number(count)} selected`,
  chosenNotShown: (count, notShown) => `${number(count)} selected, ${number(notShown)} not on this page`,
  chooseNone: 'Clear selection',
  removeSeveral: 'Remove…',
  cannotAny: (count) =>
    count === 1
      ? 'The selected connection cannot be changed like this.'
      : 'None of the selected connections can be changed like this.',
  switchOffSeveralTitle: (count) =>
    count === 1 ? 'Switch off 1 connection?' : `Switch off ${count} connections?`,
  switchOffSeveralEffect: 'Nobody can sign in with a connection that is switched off. Its settings are kept.',
  switchOnSeveralTitle: (count) =>
    count === 1 ? 'Switch on 1 connection?' : `Switch on ${number(count)} connections?`,
  switchOnSeveralEffect: 'People can sign in with a connection that is switched on.',
  removeSeveralTitle: (count) => (count === 1 ? 'Remove 1 connection?' : `Remove ${count} connections?`),
  removeSeveralEffect:
    'Members of this organization can no longer sign in with what is removed. Connections and their users stay with the service, but a connection cannot be added again from here.',
  deleteSingly: 'To delete a connection for good, use its own menu.',
  'lock-out-several:last-enabled':
    'No other connection that you can see stays enabled. If there is none, nobody can sign in through a connection of this organization any more.',
  'lock-out-several:signed-in':
    'You yourself are signed in with a connection among them. When your session ends, you may not be able to sign in again.',
  'lock-out-several:unchecked': 'It could not be checked whether another connection stays enabled.',
  leftOut: (count) => (count === 1 ? '1 is left out:' : `${count} are left out:`),
  keepAllOn: 'Keep enabled',
  keepAllOff: 'Keep disabled',
  working: (done, all) => `${done} of ${all} done…`,
  stop: 'Stop',
  severalEnabled: (count) =>
    count === 1 ? '1 connection is now enabled.' : `${count} connections are now enabled.`,
  severalDisabled: (count) =>
    count === 1 ? '1 connection is now disabled.' : `${count} connections are now disabled.`,
  severalRemoved: (count) =>
    count === 1
      ? '1 connection was removed from the organization.'
      : `${count} connections were removed from the organization.`,
  notDone: (count) => (count === 1 ? '1 could not be changed:' : `${count} could not be changed:`),
  stopped: (count) => (count === 1 ? '1 was left as it is.' : `${count} were left as they are.`),
  undoSeveral: (count) => (count === 1 ? 'Switch it on again' : `Switch all ${count} on again`),
};

registerMore(enTools);
