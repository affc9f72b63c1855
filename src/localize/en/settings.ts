/** The settings section in English. */
import type { SettingsMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Technical name',
  connectionId: 'Connection ID',

  displayName: 'Display name',
  displayNameHint: 'What people see when they sign in.',
  displayNameMissing: 'Type a name.',
  displayNameTooLong: (most) => `Use at most ${most} characters.`,
  showAsButton: 'Show as a button on the login page',
  showAsButtonHint: 'Otherwise people cannot choose it on the login page of this organization.',
  assignMembershipOnLogin: 'Make users members when they sign in',
  assignMembershipOnLoginHint: 'Otherwise only members and people who are invited can sign in.',
  on: 'On',
  off: 'Off',

  'why-not-edit:no-id': 'The server sent no id for it.',
  'why-not-edit:access-none': 'Managed for you: it cannot be changed here.',
  'why-not-edit:access-readonly': 'Read only: it cannot be changed here.',
  'why-not-edit:access-limited': 'Your organization may not change this for this connection.',
  'why-not-edit:fixed': `Fixed for all connections by ${OPERATOR}.`,
  'why-not-edit:scope-missing': 'You have no permission to change it.',

  save: 'Save',
  saved: 'Saved.',
  nothingToSave: 'There is nothing to save.',
  reset: 'Reset',
  saveFailed: 'The settings were not saved.',
  saveUncertain: 'It is not known whether the settings were saved.',

  changedMeanwhile: (value) => `Changed elsewhere meanwhile to: ${value}.`,
  useTheirs: 'Use that',
  lookAgain: 'Somebody else has changed this meanwhile. Look at it, then save again.',
  removedMeanwhile: 'This connection was removed meanwhile.',

  discardTitle: 'Discard your changes?',
  discardEffect: 'What you have changed is not saved.',
  discard: 'Discard changes',
  keepEditing: 'Keep editing',
};
