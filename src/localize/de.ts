/** German. Published as `org-connections/localize/de.js`; importing it is enough. */
import { registerMessages } from './localize.js';
import type { Messages } from './messages.js';

const OPERATOR = 'den Betreiber dieses Dienstes';

export const de: Messages = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  connections: 'Verbindungen',
  nameColumn: 'Name',
  strategyColumn: 'Art',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unbekannte Art',
  noDomains: 'Keine',
  unnamed: 'Verbindung ohne Namen',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
  stateUnknown: 'Unbekannt',
  nowEnabled: (label) => `${label} ist jetzt aktiviert.`,
  nowDisabled: (label) => `${label} ist jetzt deaktiviert.`,

  'why-not:no-id': 'Lässt sich nicht umschalten: Der Server hat keine ID dafür geschickt.',
  'why-not:access-none': 'Wird für Sie verwaltet und lässt sich hier nicht ändern.',
  'why-not:access-readonly': 'Schreibgeschützt: Lässt sich hier nicht ändern.',
  'why-not:scope-missing': 'Ihnen fehlt die Berechtigung dazu.',
  'why-not:state-unknown': 'Der Server sagt nicht, ob sie aktiviert ist.',

  loading: 'Verbindungen werden geladen …',
  loaded: (count) => (count === 1 ? '1 Verbindung' : `${count} Verbindungen`),
  empty: 'Noch keine Verbindungen',
  emptyAdvice: 'Niemand kann sich über eine Verbindung dieser Organisation anmelden.',
  retry: 'Erneut versuchen',
  refresh: 'Aktualisieren',
  retrying: 'Das hat nicht geklappt. Neuer Versuch …',
  waiting: 'Der Server hat um eine Pause gebeten. Gleich wird es erneut versucht …',
  waitingFor: (duration) => `Der Server hat um eine Pause gebeten. Neuer Versuch in ${duration} …`,

  momentAgo: 'gerade eben',

  listFailed: 'Die Verbindungen konnten nicht geladen werden',
  listNotFound: `Der Server kennt diese Organisation nicht. Kontaktieren Sie ${OPERATOR}.`,
  listOutdated: (age) => `Diese Verbindungen wurden ${age} gelesen und konnten nicht aktualisiert werden.`,
  connectionFailed: 'Die Verbindung konnte nicht geladen werden.',
  switchOnFailed: (label) => `${label} wurde nicht aktiviert.`,
  switchOffFailed: (label) => `${label} wurde nicht deaktiviert.`,
  switchUncertain: (label) => `Es ist nicht bekannt, ob ${label} umgeschaltet wurde.`,
  serverSays: (detail) => `Der Server sagt: „${detail}“`,
  missingScope: (scope) => `Fehlende Berechtigung: ${scope}.`,
  requestId: (id) => `Anfrage-ID: ${id}.`,

  'error:unauthorized': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
  'error:forbidden': `Dafür fehlt Ihnen die Berechtigung. Bitten Sie ${OPERATOR} um Zugriff.`,
  'error:not-found': 'Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.',
  'error:conflict': `So wie der Server eingerichtet ist, kann er das nicht. Kontaktieren Sie ${OPERATOR}.`,
  'error:invalid': `Der Server hat die Anfrage nicht angenommen. Kontaktieren Sie ${OPERATOR}.`,
  'error:rate-limited':
    'Der Server erhält zu viele Anfragen. Warten Sie einen Augenblick und versuchen Sie es erneut.',
  'error:unavailable': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'error:network':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'error:timeout': 'Der Server hat zu lange nicht geantwortet. Versuchen Sie es erneut.',
  'error:aborted': 'Die Anfrage wurde abgebrochen. Versuchen Sie es erneut.',
  'error:malformed': `Die Antwort des Servers ist unverständlich. Versuchen Sie es erneut; hilft das nicht, kontaktieren Sie ${OPERATOR}.`,

  malformed: (count) =>
    count === 1
      ? '1 Verbindung konnte nicht gelesen werden:'
      : `${count} Verbindungen konnten nicht gelesen werden:`,
  malformedItem: (place) => `Nummer ${place} der Liste`,
};

registerMessages(de);
