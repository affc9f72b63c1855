/** The removal section in English. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Remove',
  removeTitle: (label) => `Remove ${label}?`,
  chooseRemoval: 'Choose what is to be done.',
  detach: 'Remove from organization',
  detachEffect:
    'Members of this organization can no longer sign in with it. The connection and its users stay with the service, but it cannot be added again from here.',
  delete: 'Delete connection',
  checking: 'Checking…',
  configurationFailed: 'It could not be found out what deleting does here.',
  typeName: (name) => `To delete it, type its name: ${name}`,
  typeNameWrong: (name) => `That is not its name. Type exactly: ${name}`,
  switchOffInstead: 'Switch off instead',

  'delete-effect:allow':
    'The connection itself is deleted, and with it every user who came through it. This cannot be undone.',
  'delete-effect:allow-if-empty':
    'The connection itself is deleted. The server refuses this while it still has users. This cannot be undone.',
  'delete-effect:unknown':
    'The connection itself is deleted. It is not known what happens to its users. This cannot be undone.',

  'why-not-remove:no-id': 'The server sent no id for it.',
  'why-not-remove:access': 'Your organization may not remove this connection.',
  'why-not-remove:scope-missing': 'You have no permission for this.',

  detached: (label) =>
    `${label} was removed from the organization. The connection and its users still exist.`,
  deleted: (label) => `${label} was deleted.`,
  alreadyGone: (label) => `${label} had been removed already.`,
  detachFailed: (label) => `${label} was not removed.`,
  deleteFailed: (label) => `${label} was not deleted.`,
  removeUncertain: (label) => `It is not known whether ${label} was removed.`,
};
