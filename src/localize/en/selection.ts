/** The selection section in English. */
import type { SelectionMessages } from '../messages.js';
import { number, plural } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `Select ${label}`,
  selectAll: 'Select all',
  selectAllOf: (count) => plural(count, { one: 'Select all (#)', other: 'Select all # connections' }),
  selectionHint: (selected) => `${selected}. The buttons that change the selection are below the list.`,
  selected: (count) => `${number(count)} selected`,
  selectedNotShown: (count, notShown) => `${number(count)} selected, ${number(notShown)} not on this page`,
  clearSelection: 'Clear selection',
  removeSelected: 'Remove…',
  cannotChange: (count) =>
    plural(count, {
      one: 'The selected connection cannot be changed like this.',
      other: 'None of the selected connections can be changed like this.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: 'Switch off # connection?', other: 'Switch off # connections?' }),
  switchOffSelectedEffect:
    'Nobody can sign in to this organization with a connection that is switched off. Its settings are kept.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: 'Switch on # connection?', other: 'Switch on # connections?' }),
  switchOnSelectedEffect:
    'A connection that is switched on can be used to sign in to the applications that allow it.',
  removeSelectedTitle: (count) =>
    plural(count, { one: 'Remove # connection?', other: 'Remove # connections?' }),
  removeSelectedEffect:
    'Members of this organization can no longer sign in with what is removed. Connections and their users stay with the service, but a connection cannot be added again from here.',
  deleteSingly: 'To delete a connection for good, use its own menu.',
  leftOut: (count) => plural(count, { one: '# is left out:', other: '# are left out:' }),
  keepAllOn: 'Keep enabled',
  keepAllOff: 'Keep disabled',

  'lock-out-selection:last-enabled':
    'No other connection that you can see stays enabled. If there is none, nobody can sign in through a connection of this organization any more.',
  'lock-out-selection:signed-in':
    'You yourself are signed in with a connection among them. When your session ends, you may not be able to sign in again.',
  'lock-out-selection:unchecked': 'It could not be checked whether another connection stays enabled.',

  bulkProgress: (done, all) => `${number(done)} of ${number(all)} done…`,
  aboutSeconds: (count) => `about ${number(count)} seconds`,
  aboutMinutes: (count) => plural(count, { one: 'about # minute', other: 'about # minutes' }),
  bulkTakes: (duration) => `This takes ${duration}. Keep this page open until it is done.`,
  bulkTimeLeft: (duration) => `Time left: ${duration}. Keep this page open.`,
  stop: 'Stop',
  bulkEnabled: (count) =>
    plural(count, { one: '# connection is now enabled.', other: '# connections are now enabled.' }),
  bulkDisabled: (count) =>
    plural(count, { one: '# connection is now disabled.', other: '# connections are now disabled.' }),
  bulkRemoved: (count) =>
    plural(count, {
      one: '# connection was removed from the organization.',
      other: '# connections were removed from the organization.',
    }),
  alreadyEnabled: (count) =>
    plural(count, {
      one: '# connection was already enabled.',
      other: '# connections were already enabled.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: '# connection was already disabled.',
      other: '# connections were already disabled.',
    }),
  alreadyRemoved: (count) =>
    plural(count, {
      one: '# connection had already been removed.',
      other: '# connections had already been removed.',
    }),
  bulkFailed: (count) => `${number(count)} could not be changed:`,
  bulkStopped: (count) => plural(count, { one: '# was left as it is.', other: '# were left as they are.' }),
  bulkOvertaken: (count) =>
    plural(count, {
      one: '# was switched again in the meantime:',
      other: '# were switched again in the meantime:',
    }),
  bulkPrevented: (count) =>
    plural(count, {
      one: '# was not changed because this page prevented it:',
      other: '# were not changed because this page prevented it:',
    }),
  moreNames: (count) => `${number(count)} more`,
  undoBulk: (count) => plural(count, { one: 'Switch it on again', other: 'Switch # connections on again' }),
};
