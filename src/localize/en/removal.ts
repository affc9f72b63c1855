/** The removal section in English. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Remove',
  removeTitle: (label) => `Remove ${label}?`,
  chooseRemoval: 'Choose what to do.',
  detach: 'Remove from organization',
  detachEffect:
    'Members of this organization can no longer sign in with it. The connection and its users stay with the service, but you can’t add it again from here.',
  delete: 'Delete connection',
  checking: 'Checking…',
  configurationFailed: 'We couldn’t find out what deleting does here.',
  typeName: (name) => `To delete it, type its name: ${name}`,
  typeNameWrong: (name) => `That isn’t its name. Type exactly: ${name}`,
  switchOffInstead: 'Switch off instead',

  'delete-effect:allow':
    'This deletes the connection and every user who came through it. You can’t undo this.',
  'delete-effect:allow-if-empty':
    'This deletes the connection. The server refuses this while the connection still has users. You can’t undo this.',
  'delete-effect:unknown':
    'This deletes the connection. We don’t know what happens to its users. You can’t undo this.',

  'why-not-remove:no-id': 'The server sent no ID for this connection.',
  'why-not-remove:access': 'Your organization doesn’t have permission to remove this connection.',
  'why-not-remove:scope-missing': 'You don’t have permission to remove this connection.',

  detached: (label) =>
    `${label} was removed from the organization. The connection and its users still exist.`,
  deleted: (label) => `${label} was deleted.`,
  alreadyGone: (label) => `${label} had already been removed.`,
  detachFailed: (label) => `We couldn’t remove ${label}.`,
  deleteFailed: (label) => `We couldn’t delete ${label}.`,
  removeUncertain: (label) => `We couldn’t confirm whether ${label} was removed.`,
};
