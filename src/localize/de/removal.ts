/** The removal section in German. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'Entfernen',
  removeTitle: (label) => `${label} entfernen?`,
  chooseRemoval: 'Wählen Sie aus, was Sie tun möchten.',
  detach: 'Aus der Organisation entfernen',
  detachEffect:
    'Mitglieder dieser Organisation können sich nicht mehr über diese Verbindung anmelden. Die Verbindung und ihre Benutzer bleiben beim Dienst erhalten, aber Sie können die Verbindung von hier aus nicht wieder hinzufügen.',
  delete: 'Verbindung löschen',
  checking: 'Wird geprüft …',
  configurationFailed: 'Wir konnten nicht ermitteln, was das Löschen hier bewirkt.',
  typeName: (name) => `Geben Sie zum Löschen den Namen ein: ${name}`,
  typeNameWrong: (name) => `Das ist nicht der Name. Geben Sie genau Folgendes ein: ${name}`,
  switchOffInstead: 'Stattdessen deaktivieren',

  'delete-effect:allow':
    'Damit löschen Sie die Verbindung und alle Benutzer, die über sie hinzugekommen sind. Sie können das Löschen nicht rückgängig machen.',
  'delete-effect:allow-if-empty':
    'Damit löschen Sie die Verbindung. Der Server lehnt das ab, solange die Verbindung noch Benutzer hat. Sie können das Löschen nicht rückgängig machen.',
  'delete-effect:unknown':
    'Damit löschen Sie die Verbindung. Wir wissen nicht, was mit ihren Benutzern geschieht. Sie können das Löschen nicht rückgängig machen.',

  'why-not-remove:no-id': 'Der Server hat keine ID für diese Verbindung gesendet.',
  'why-not-remove:access': 'Ihre Organisation hat keine Berechtigung, diese Verbindung zu entfernen.',
  'why-not-remove:scope-missing': 'Sie haben keine Berechtigung, diese Verbindung zu entfernen.',

  detached: (label) =>
    `${label} wurde aus der Organisation entfernt. Die Verbindung und ihre Benutzer bleiben erhalten.`,
  deleted: (label) => `${label} wurde gelöscht.`,
  alreadyGone: (label) => `${label} war bereits entfernt.`,
  detachFailed: (label) => `Wir konnten ${label} nicht entfernen.`,
  deleteFailed: (label) => `Wir konnten ${label} nicht löschen.`,
  removeUncertain: (label) => `Wir konnten nicht feststellen, ob ${label} entfernt wurde.`,
};
