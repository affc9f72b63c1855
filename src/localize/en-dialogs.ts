/** What dialogs and menus say in English; loaded with the first of them. */
import { registerMore } from './localize.js';
import type { DialogMessages } from './messages.js';

export const enDialogs: DialogMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  cancel: 'Cancel',
  close: 'Close',
  settingsItem: 'Settings…',
  removeItem: 'Remove…',

  'lock-out:last-enabled':
    'It is the last enabled connection that you can see. If there is no other, nobody can sign in through a connection of this organization any more.',
  'lock-out:signed-in':
    'You are signed in with it yourself. When your session ends, you may not be able to sign in again.',
  'lock-out:unchecked': 'It could not be checked whether another connection is enabled.',
  switchOffTitle: (label) => `Switch off ${label}?`,
  switchOnTitle: (label) => `Switch on ${label}?`,
  switchOffEffect: 'Nobody can sign in with it until it is switched on again. Its settings are kept.',
  switchOnEffect: 'People can sign in with it then.',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  keepOn: 'Keep it enabled',
  keepOff: 'Keep it disabled',

  remove: 'Remove',
  removeTitle: (label) => `Remove ${label}?`,
  detach: 'Remove from organization',
  detachEffect:
    'Members of this organization can no longer sign in with it. The connection and its users stay with the service, but it cannot be added again from here.',
  delete: 'Delete connection',
  'delete-effect:allow':
    'The connection itself is deleted, and with it every user who came through it. This cannot be undone.',
  'delete-effect:allow-if-empty':
    'The connection itself is deleted. The server refuses this while it still has users. This cannot be undone.',
  'delete-effect:unknown':
    'The connection itself is deleted. It is not known what happens to its users. This cannot be undone.',
  'why-not-remove:no-id': 'The server sent no id for it.',
  'why-not-remove:access': 'Your organization may not remove this connection.',
  'why-not-remove:scope-missing': 'You have no permission for this.',
  checking: 'Checking…',
  configurationFailed: 'It could not be found out what deleting does here.',
  chooseRemoval: 'Choose what is to be done.',
  typeName: (name) => `To delete it, type its name: ${name}`,
  typeNameWrong: (name) => `That is not its name. Type exactly: ${name}`,
  switchOffInstead: 'Switch off instead',
  detached: (label) =>
    `${label} was removed from the organization. The connection and its users still exist.`,
  deleted: (label) => `${label} was deleted.`,
  alreadyGone: (label) => `${label} had been removed already.`,
  detachFailed: (label) => `${label} was not removed.`,
  deleteFailed: (label) => `${label} was not deleted.`,
  removeUncertain: (label) => `It is not known whether ${label} was removed.`,

  'why-not-edit:no-id': 'The server sent no id for it.',
  'why-not-edit:access-none': 'Managed for you: it cannot be changed here.',
  'why-not-edit:access-readonly': 'Read only: it cannot be changed here.',
  'why-not-edit:access-limited': 'Your organization may not change this for this connection.',
  'why-not-edit:fixed': 'Fixed for all connections by the people who run this service.',
  'why-not-edit:scope-missing': 'You have no permission to change it.',
  settings: 'Settings',
  settingsFor: (label) => `Settings of ${label}`,
  displayName: 'Display name',
  displayNameHint: 'What people see when they sign in.',
  displayNameMissing: 'Type a name.',
  displayNameTooLong: (most) => `Use at most ${most} characters.`,
  showAsButton: 'Show as a button on the login page',
  showAsButtonHint: 'Otherwise only the domain of an e-mail address leads to it.',
  assignMembershipOnLogin: 'Make users members when they sign in',
  assignMembershipOnLoginHint: 'Otherwise only those who are members already can sign in.',
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
  on: 'On',
  off: 'Off',
  discardTitle: 'Discard your changes?',
  discardEffect: 'What you have changed is not saved.',
  discard: 'Discard changes',
  keepEditing: 'Keep editing',
};

registerMore(enDialogs);
