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
      one: 'You can’t change the selected connection like this.',
      other: 'You can’t change any of the selected connections like this.',
    }),

  switchOffSelectedTitle: (count) =>
    plural(count, { one: 'Switch off # connection?', other: 'Switch off # connections?' }),
  switchOffSelectedEffect:
    'Nobody can sign in to this organization with a connection that is switched off. Its settings are kept.',
  switchOnSelectedTitle: (count) =>
    plural(count, { one: 'Switch on # connection?', other: 'Switch on # connections?' }),
  switchOnSelectedEffect:
    'People can use a connection that is switched on to sign in to the applications that allow it.',
  removeSelectedTitle: (count) =>
    plural(count, { one: 'Remove # connection?', other: 'Remove # connections?' }),
  removeSelectedEffect:
    'Members of this organization can no longer sign in with the connections that you remove. The connections and their users stay with the service, but you can’t add a connection again from here.',
  leftOut: (count) => plural(count, { one: '# is left out:', other: '# are left out:' }),
  keepAllOn: 'Keep enabled',
  keepAllOff: 'Keep disabled',

  'lock-out-selection:last-enabled':
    'This leaves no enabled connection that you can see. If no other is enabled, nobody can sign in to this organization through a connection.',
  'lock-out-selection:signed-in':
    'You signed in with one of these connections. When your session ends, you might not be able to sign in again.',
  'lock-out-selection:unchecked': 'We couldn’t check whether another connection stays enabled.',

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
  bulkFailed: (count) =>
    plural(count, { one: 'We couldn’t change # connection:', other: 'We couldn’t change # connections:' }),
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
