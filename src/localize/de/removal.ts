/** The removal section in German. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Entfernen',
  removeTitle: (label) => `${label} entfernen?`,
  chooseRemoval: 'Wählen Sie, was geschehen soll.',
  detach: 'Aus der Organisation entfernen',
  detachEffect:
    'Mitglieder dieser Organisation können sich damit nicht mehr anmelden. Die Verbindung und ihre Benutzer bleiben beim Betreiber bestehen, aber von hier aus lässt sie sich nicht wieder hinzufügen.',
  delete: 'Verbindung löschen',
  checking: 'Wird geprüft …',
  configurationFailed: 'Was das Löschen hier bewirkt, ließ sich nicht herausfinden.',
  typeName: (name) => `Geben Sie zum Löschen den Namen ein: ${name}`,
  typeNameWrong: (name) => `Das ist nicht der Name. Geben Sie genau dies ein: ${name}`,
  switchOffInstead: 'Stattdessen deaktivieren',

  'delete-effect:allow':
    'Die Verbindung selbst wird gelöscht und mit ihr jeder Benutzer, der darüber kam. Das lässt sich nicht rückgängig machen.',
  'delete-effect:allow-if-empty':
    'Die Verbindung selbst wird gelöscht. Solange sie noch Benutzer hat, lehnt der Server das ab. Das lässt sich nicht rückgängig machen.',
  'delete-effect:unknown':
    'Die Verbindung selbst wird gelöscht. Was mit ihren Benutzern geschieht, ist nicht bekannt. Das lässt sich nicht rückgängig machen.',

  'why-not-remove:no-id': 'Der Server hat keine ID dafür geschickt.',
  'why-not-remove:access': 'Ihre Organisation darf diese Verbindung nicht entfernen.',
  'why-not-remove:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',

  detached: (label) =>
    `${label} wurde aus der Organisation entfernt. Die Verbindung und ihre Benutzer bleiben bestehen.`,
  deleted: (label) => `${label} wurde gelöscht.`,
  alreadyGone: (label) => `${label} war schon entfernt worden.`,
  detachFailed: (label) => `${label} wurde nicht entfernt.`,
  deleteFailed: (label) => `${label} wurde nicht gelöscht.`,
  removeUncertain: (label) => `Es ist nicht bekannt, ob ${label} entfernt wurde.`,
};
