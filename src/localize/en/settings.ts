/** The settings section in English. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Technical name',
  connectionId: 'Connection ID',

  displayName: 'Display name',
  displayNameHint: 'People see this name when they sign in.',
  displayNameMissing: 'Enter a name.',
  displayNameTooLong: (most) =>
    plural(most, { one: 'Use at most # character.', other: 'Use at most # characters.' }),
  showAsButton: 'Show as a button on the login page',
  showAsButtonHint:
    'Without a button, people can’t choose this connection on the login page of this organization.',
  assignMembershipOnLogin: 'Make users members when they sign in',
  assignMembershipOnLoginHint: 'Otherwise, only members and invited people can sign in.',
  on: 'On',
  off: 'Off',

  'why-not-edit:no-id': 'The server sent no ID for this connection.',
  'why-not-edit:access-none': 'This connection is managed for you. You can’t change it here.',
  'why-not-edit:access-readonly': 'You can view this connection, but you can’t change it.',
  'why-not-edit:access-limited': 'Your organization doesn’t have permission to change this setting.',
  'why-not-edit:fixed': 'The service sets this for all connections.',
  'why-not-edit:scope-missing': 'You don’t have permission to change this connection.',

  save: 'Save',
  saved: 'Saved.',
  nothingToSave: 'You haven’t changed anything.',
  reset: 'Reset',
  saveFailed: 'We couldn’t save the settings.',
  saveUncertain: 'We couldn’t confirm whether the settings were saved.',

  changedMeanwhile: (value) => `This was changed elsewhere to: ${value}.`,
  useTheirs: 'Use this value',
  lookAgain: 'This was changed elsewhere in the meantime. Check it, then save again.',
  removedMeanwhile: 'This connection was removed in the meantime.',

  discardTitle: 'Discard your changes?',
  discardEffect: 'You haven’t saved your changes.',
  discard: 'Discard changes',
  keepEditing: 'Keep editing',
};
