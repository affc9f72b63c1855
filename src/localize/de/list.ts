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
