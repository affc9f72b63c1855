/** The settings section in German. */
import type { SettingsMessages } from '../messages.js';
import { number } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'Technischer Name',
  connectionId: 'Verbindungs-ID',

  displayName: 'Anzeigename',
  displayNameHint: 'Dieser Name wird bei der Anmeldung angezeigt.',
  displayNameMissing: 'Geben Sie einen Namen ein.',
  displayNameTooLong: (most) => `Verwenden Sie höchstens ${number(most)} Zeichen.`,
  showAsButton: 'Als Schaltfläche auf der Anmeldeseite anzeigen',
  showAsButtonHint:
    'Ohne Schaltfläche kann man diese Verbindung auf der Anmeldeseite dieser Organisation nicht auswählen.',
  assignMembershipOnLogin: 'Benutzer bei der Anmeldung zu Mitgliedern machen',
  assignMembershipOnLoginHint: 'Andernfalls können sich nur Mitglieder und eingeladene Personen anmelden.',
  on: 'Ein',
  off: 'Aus',

  'why-not-edit:no-id': 'Der Server hat keine ID für diese Verbindung gesendet.',
  'why-not-edit:access-none': 'Diese Verbindung wird für Sie verwaltet. Sie können sie hier nicht ändern.',
  'why-not-edit:access-readonly': 'Sie können diese Verbindung ansehen, aber nicht ändern.',
  'why-not-edit:access-limited': 'Ihre Organisation hat keine Berechtigung, diese Einstellung zu ändern.',
  'why-not-edit:fixed': 'Der Dienst legt diese Einstellung für alle Verbindungen fest.',
  'why-not-edit:scope-missing': 'Sie haben keine Berechtigung, diese Verbindung zu ändern.',

  save: 'Speichern',
  saved: 'Gespeichert.',
  nothingToSave: 'Sie haben nichts geändert.',
  reset: 'Zurücksetzen',
  saveFailed: 'Wir konnten die Einstellungen nicht speichern.',
  saveUncertain: 'Wir konnten nicht feststellen, ob die Einstellungen gespeichert wurden.',

  changedMeanwhile: (value) => `Das wurde anderswo geändert in: ${value}.`,
  useTheirs: 'Diesen Wert übernehmen',
  lookAgain: 'Das wurde inzwischen anderswo geändert. Prüfen Sie es und speichern Sie erneut.',
  removedMeanwhile: 'Diese Verbindung wurde inzwischen entfernt.',

  discardTitle: 'Änderungen verwerfen?',
  discardEffect: 'Sie haben Ihre Änderungen nicht gespeichert.',
  discard: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',
};
