/** The settings section in German. */
import type { SettingsMessages } from '../messages.js';

export const settings: SettingsMessages = {
  technicalName: 'Technischer Name',
  connectionId: 'Verbindungs-ID',

  displayName: 'Anzeigename',
  displayNameHint: 'Diesen Namen sehen Menschen bei der Anmeldung.',
  displayNameMissing: 'Geben Sie einen Namen ein.',
  displayNameTooLong: (most) => `Verwenden Sie höchstens ${most} Zeichen.`,
  showAsButton: 'Als Schaltfläche auf der Anmeldeseite zeigen',
  showAsButtonHint: 'Sonst kann man sie auf der Anmeldeseite dieser Organisation nicht auswählen.',
  assignMembershipOnLogin: 'Benutzer beim Anmelden zu Mitgliedern machen',
  assignMembershipOnLoginHint: 'Sonst kann sich nur anmelden, wer schon Mitglied oder eingeladen ist.',
  on: 'Ein',
  off: 'Aus',

  'why-not-edit:no-id': 'Der Server hat keine ID dafür geschickt.',
  'why-not-edit:access-none': 'Wird für Sie verwaltet und lässt sich hier nicht ändern.',
  'why-not-edit:access-readonly': 'Schreibgeschützt: Lässt sich hier nicht ändern.',
  'why-not-edit:access-limited': 'Ihre Organisation darf das bei dieser Verbindung nicht ändern.',
  'why-not-edit:fixed': 'Vom Betreiber dieses Dienstes für alle Verbindungen festgelegt.',
  'why-not-edit:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',

  save: 'Speichern',
  saved: 'Gespeichert.',
  nothingToSave: 'Es gibt nichts zu speichern.',
  reset: 'Zurücksetzen',
  saveFailed: 'Die Einstellungen wurden nicht gespeichert.',
  saveUncertain: 'Es ist nicht bekannt, ob die Einstellungen gespeichert wurden.',

  changedMeanwhile: (value) => `Inzwischen anderswo geändert in: ${value}.`,
  useTheirs: 'Übernehmen',
  lookAgain: 'Jemand anderes hat das inzwischen geändert. Sehen Sie es sich an und speichern Sie erneut.',
  removedMeanwhile: 'Diese Verbindung wurde inzwischen entfernt.',

  discardTitle: 'Änderungen verwerfen?',
  discardEffect: 'Was Sie geändert haben, ist nicht gespeichert.',
  discard: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',
};
