/** The list section in German. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const list: ListMessages = {
  connections: 'Verbindungen',
  nameColumn: 'Name',
  strategyColumn: 'Art',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unbekannte Art',
  noDomains: 'Keine',

  readOnly: 'Schreibgeschützt',
  notSwitchable: 'Nicht umschaltbar',
  'all-why-not:no-id':
    'Diese Verbindungen lassen sich nicht umschalten: Der Server hat keine IDs dafür geschickt.',
  'all-why-not:access-none': 'Diese Verbindungen werden für Sie verwaltet und lassen sich hier nicht ändern.',
  'all-why-not:access-readonly': 'Sie können diese Verbindungen sehen, aber nicht ändern.',
  'all-why-not:scope-missing':
    'Sie können diese Verbindungen sehen, aber Ihnen fehlt die Berechtigung, sie zu ändern.',
  'all-why-not:state-unknown':
    'Der Server sagt nicht, ob diese Verbindungen aktiviert sind. Deshalb lassen sie sich nicht umschalten.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Aktionen',
  actionsFor: (label) => `Aktionen für ${label}`,

  loaded: (count) => plural(count, { one: '# Verbindung', other: '# Verbindungen' }),
  refresh: 'Aktualisieren',
  updated: (age) => `Zuletzt aktualisiert: ${age}`,
  momentAgo: 'gerade eben',

  empty: 'Noch keine Verbindungen',
  emptyAdvice: `Solange es keine gibt, kann sich niemand über eine Verbindung dieser Organisation anmelden. Um eine zu erhalten, kontaktieren Sie ${OPERATOR}.`,
  listFailed: 'Die Verbindungen konnten nicht geladen werden',
  listForbidden: 'Sie dürfen diese Verbindungen nicht sehen',
  listNotFound: `Der Server kennt diese Organisation nicht. Kontaktieren Sie ${OPERATOR}.`,
  listOutdated: (age) => `Diese Verbindungen wurden ${age} gelesen und konnten nicht aktualisiert werden.`,
  changeMissed: (label) => `Die letzte Änderung an ${label} wurde nicht vorgenommen.`,
  changeUncertain: (label) => `Es ist nicht bekannt, ob die letzte Änderung an ${label} vorgenommen wurde.`,

  malformed: (count) =>
    plural(count, {
      one: '# Verbindung konnte nicht gelesen werden:',
      other: '# Verbindungen konnten nicht gelesen werden:',
    }),
  malformedItem: (place) => `Nummer ${place} der Liste`,

  changedElsewhere: 'Soeben anderswo geändert',
  changedElsewhereAll: (labels) => `Anderswo geändert: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: 'Soeben wurde # Verbindung an anderer Stelle geändert.',
      other: 'Soeben wurden # Verbindungen an anderer Stelle geändert.',
    }),

  search: 'Verbindungen suchen',
  statusFilter: 'Nach Status filtern',
  anyStatus: 'Jeder Status',
  strategyFilter: 'Nach Art filtern',
  anyStrategy: 'Jede Art',
  sortBy: 'Sortieren nach',
  unsorted: 'Unsortiert',
  ascending: (column) => `${column}, aufsteigend`,
  descending: (column) => `${column}, absteigend`,
  found: (count, all) =>
    plural(all, {
      one: `${number(count)} von # Verbindung`,
      other: `${number(count)} von # Verbindungen`,
    }),
  nothingFound: 'Keine passende Verbindung',
  nothingFoundAdvice: 'Ändern Sie die Suche oder zeigen Sie alle Verbindungen an.',
  showAll: 'Alle Verbindungen anzeigen',

  pages: 'Seiten der Verbindungen',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} von ${plural(all, { one: '# Verbindung', other: '# Verbindungen' })}`,
};
