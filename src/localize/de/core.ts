/** The core section in German. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  unnamed: 'Verbindung ohne Namen',

  openFailed: 'Das hat nicht geklappt. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',

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

  'why-not:no-id': 'Lässt sich nicht umschalten: Der Server hat keine ID dafür geschickt.',
  'why-not:access-none': 'Wird für Sie verwaltet und lässt sich hier nicht ändern.',
  'why-not:access-readonly': 'Schreibgeschützt: Lässt sich hier nicht ändern.',
  'why-not:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',
  'why-not:state-unknown': 'Der Server sagt nicht, ob sie aktiviert ist.',

  'lock-out:last-enabled':
    'Dies ist die letzte aktivierte Verbindung, die Sie sehen können. Gibt es keine andere, kann sich niemand mehr über eine Verbindung dieser Organisation anmelden.',
  'lock-out:signed-in':
    'Sie sind selbst über diese Verbindung angemeldet. Wenn Ihre Sitzung endet, können Sie sich vielleicht nicht mehr anmelden.',
  'lock-out:unchecked': 'Es ließ sich nicht prüfen, ob eine andere Verbindung aktiviert ist.',

  switchOffTitle: (label) => `${label} deaktivieren?`,
  switchOnTitle: (label) => `${label} aktivieren?`,
  switchOffEffect:
    'Niemand kann sich damit bei dieser Organisation anmelden, bis sie wieder aktiviert wird. Die Einstellungen bleiben erhalten.',
  switchOnEffect: 'Danach kann man sich damit bei den Anwendungen anmelden, die sie zulassen.',
  switchOff: 'Deaktivieren',
  switchOn: 'Aktivieren',
  keepOn: 'Aktiviert lassen',
  keepOff: 'Deaktiviert lassen',
  cancel: 'Abbrechen',
  close: 'Schließen',

  loading: 'Verbindungen werden geladen …',
  retry: 'Erneut versuchen',

  connectionFailed: 'Die Verbindung konnte nicht geladen werden.',
  switchOnFailed: (label) => `${label} wurde nicht aktiviert.`,
  switchOffFailed: (label) => `${label} wurde nicht deaktiviert.`,
  switchUncertain: (label) => `Es ist nicht bekannt, ob ${label} umgeschaltet wurde.`,
  sessionChanged:
    'Jetzt ist eine andere Organisation oder Person angemeldet, oder Sie haben sich erneut angemeldet. Nicht bestätigte Änderungen wurden verworfen. Prüfen Sie die Verbindungen, bevor Sie fortfahren.',

  notSignedIn: 'Sie sind nicht angemeldet. Melden Sie sich an und versuchen Sie es erneut.',
  'error:unauthorized': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
  'error:forbidden': `Dafür fehlt Ihnen die Berechtigung. Bitten Sie ${OPERATOR} um Zugriff.`,
  'error:not-found': 'Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.',
  'error:conflict': `So wie der Server eingerichtet ist, kann er das nicht. Kontaktieren Sie ${OPERATOR}.`,
  'error:invalid': `Der Server hat die Anfrage nicht angenommen. Kontaktieren Sie ${OPERATOR}.`,
  'error:rate-limited':
    'Der Server erhält zu viele Anfragen. Warten Sie einen Augenblick und versuchen Sie es erneut.',
  'error:unavailable': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'error:mfa-required':
    'Dafür müssen Sie noch einmal nachweisen, dass Sie es sind. Melden Sie sich dazu erneut an.',
  'error:consent-required': 'Dafür ist Ihre Zustimmung nötig. Melden Sie sich dazu erneut an.',
  'error:offline':
    'Sie sind offline, deshalb wurde nichts gesendet. Versuchen Sie es erneut, sobald Sie wieder online sind.',
  'error:network':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'error:timeout': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es erneut.',
  'error:session-changed':
    'Diese Seite gehört zu einer anderen Organisation oder Person als der jetzt angemeldeten. Laden Sie die Seite neu, oder melden Sie sich erneut an.',
  'error:aborted': 'Die Anfrage wurde abgebrochen. Versuchen Sie es erneut.',
  'error:malformed': `Die Antwort des Servers ist unverständlich. Versuchen Sie es erneut; hilft das nicht, kontaktieren Sie ${OPERATOR}.`,
  noApi: `Unter dieser Adresse gibt es keinen Dienst für Verbindungen. Kontaktieren Sie ${OPERATOR}.`,

  serverSays: (detail) => `Der Server sagt: „${detail}“`,
  missingScope: (scope) => `Fehlende Berechtigung: ${scope}.`,
  requestId: (id) => `Anfrage-ID: ${id}.`,
  copyDetails: 'Details kopieren',
  copied: 'Details kopiert.',
  details: 'Details für den Support',

  waitingForTurn: 'Wartet, bis es an der Reihe ist …',
  retrying: 'Das hat nicht geklappt. Neuer Versuch …',
  waiting: 'Der Server hat um eine Pause gebeten. Gleich wird es erneut versucht …',
  waitingFor: (duration) => `Der Server hat um eine Pause gebeten. Neuer Versuch in ${duration} …`,
};
