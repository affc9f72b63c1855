/** The core section in German. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  unnamed: 'Verbindung ohne Namen',

  openFailed: 'Wir konnten das nicht öffnen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',

  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
  stateUnknown: 'Unbekannt',
  switchingOn: 'Wird aktiviert …',
  switchingOff: 'Wird deaktiviert …',
  stillSwitchingOn: 'Wird noch aktiviert …',
  stillSwitchingOff: 'Wird noch deaktiviert …',
  switchingLong: (label) => `Das Umschalten von ${label} dauert länger als üblich.`,
  nowEnabled: (label) => `${label} ist jetzt aktiviert.`,
  nowDisabled: (label) => `${label} ist jetzt deaktiviert.`,
  undo: 'Rückgängig',

  'why-not:no-id':
    'Sie können diese Verbindung nicht umschalten, weil der Server keine ID dafür gesendet hat.',
  'why-not:access-none': 'Diese Verbindung wird für Sie verwaltet. Sie können sie hier nicht ändern.',
  'why-not:access-readonly': 'Sie können diese Verbindung ansehen, aber nicht ändern.',
  'why-not:scope-missing': 'Sie haben keine Berechtigung, diese Verbindung umzuschalten.',
  'why-not:state-unknown': 'Der Server gibt nicht an, ob diese Verbindung aktiviert ist.',

  'lock-out:last-enabled':
    'Dies ist die letzte aktivierte Verbindung, die Sie sehen können. Wenn keine andere aktiviert ist, kann sich niemand mehr über eine Verbindung bei dieser Organisation anmelden.',
  'lock-out:signed-in':
    'Sie haben sich über diese Verbindung angemeldet. Wenn Ihre Sitzung endet, können Sie sich möglicherweise nicht mehr anmelden.',
  'lock-out:unchecked': 'Wir konnten nicht prüfen, ob eine andere Verbindung aktiviert ist.',

  switchOffTitle: (label) => `${label} deaktivieren?`,
  switchOnTitle: (label) => `${label} aktivieren?`,
  switchOffEffect:
    'Bis Sie die Verbindung wieder aktivieren, kann sich niemand darüber bei dieser Organisation anmelden. Die Einstellungen bleiben erhalten.',
  switchOnEffect:
    'Danach kann man sich über diese Verbindung bei den Anwendungen anmelden, die sie zulassen.',
  switchOff: 'Deaktivieren',
  switchOn: 'Aktivieren',
  keepOn: 'Aktiviert lassen',
  keepOff: 'Deaktiviert lassen',
  cancel: 'Abbrechen',
  close: 'Schließen',

  loading: 'Verbindungen werden geladen …',
  retry: 'Erneut versuchen',

  connectionFailed: 'Wir konnten die Verbindung nicht laden.',
  switchOnFailed: (label) => `Wir konnten ${label} nicht aktivieren.`,
  switchOffFailed: (label) => `Wir konnten ${label} nicht deaktivieren.`,
  switchUncertain: (label) => `Wir konnten nicht feststellen, ob ${label} umgeschaltet wurde.`,
  sessionChanged:
    'Jetzt ist eine andere Person oder Organisation angemeldet, oder Sie haben sich erneut angemeldet. Wir haben die Änderungen verworfen, die der Server noch nicht bestätigt hatte. Prüfen Sie die Verbindungen, bevor Sie fortfahren.',

  notSignedIn: 'Sie sind nicht angemeldet. Melden Sie sich an und versuchen Sie es erneut.',
  'error:unauthorized': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
  'error:forbidden': `Sie haben keine Berechtigung dafür. Bitten Sie ${OPERATOR} um Zugriff.`,
  'error:not-found': 'Das gibt es nicht mehr. Möglicherweise hat ein anderer Admin es entfernt.',
  'error:conflict': `Der Server kann das mit seiner aktuellen Konfiguration nicht ausführen. Kontaktieren Sie ${OPERATOR}.`,
  'error:invalid': `Der Server hat die Anfrage nicht angenommen. Kontaktieren Sie ${OPERATOR}.`,
  'error:rate-limited':
    'Der Server erhält gerade zu viele Anfragen. Warten Sie einen Augenblick und versuchen Sie es erneut.',
  'error:unavailable': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'error:mfa-required': 'Sie müssen Ihre Identität noch einmal bestätigen. Melden Sie sich dazu erneut an.',
  'error:consent-required': 'Sie müssen Ihre Zustimmung erteilen. Melden Sie sich dazu erneut an.',
  'error:offline':
    'Sie sind offline, deshalb haben wir nichts gesendet. Versuchen Sie es erneut, sobald Sie wieder online sind.',
  'error:network':
    'Wir konnten den Server nicht erreichen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'error:timeout': 'Der Server hat zu lange für die Antwort gebraucht. Versuchen Sie es erneut.',
  'error:session-changed':
    'Jetzt ist eine andere Person oder Organisation angemeldet als beim Öffnen dieser Seite. Laden Sie die Seite neu oder melden Sie sich erneut an.',
  'error:aborted': 'Die Anfrage wurde abgebrochen. Versuchen Sie es erneut.',
  'error:malformed': `Wir konnten die Antwort des Servers nicht verarbeiten. Versuchen Sie es erneut. Wenn das nicht hilft, kontaktieren Sie ${OPERATOR}.`,
  noApi: `Unter dieser Adresse gibt es keinen Dienst für Verbindungen. Kontaktieren Sie ${OPERATOR}.`,

  serverSays: (detail) => `Der Server meldet: „${detail}“`,
  missingScope: (scope) => `Fehlende Berechtigung: ${scope}.`,
  requestId: (id) => `Anfrage-ID: ${id}.`,
  copyDetails: 'Details kopieren',
  copied: 'Details kopiert.',
  details: 'Details für den Support',

  waitingForTurn: 'In der Warteschlange …',
  retrying: 'Das hat nicht geklappt. Neuer Versuch …',
  waiting: 'Zu viele Anfragen. Neuer Versuch in Kürze …',
  waitingFor: (duration) => `Zu viele Anfragen. Neuer Versuch in ${duration} …`,
};
