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
    'Sie können diese Verbindungen nicht umschalten, weil der Server keine IDs dafür gesendet hat.',
  'all-why-not:access-none': 'Diese Verbindungen werden für Sie verwaltet. Sie können sie hier nicht ändern.',
  'all-why-not:access-readonly': 'Sie können diese Verbindungen ansehen, aber nicht ändern.',
  'all-why-not:scope-missing':
    'Sie können diese Verbindungen ansehen, haben aber keine Berechtigung, sie zu ändern.',
  'all-why-not:state-unknown':
    'Sie können diese Verbindungen nicht umschalten, weil der Server nicht angibt, ob sie aktiviert sind.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'Verbindung hinzufügen',
  'why-not-add:scope-missing': 'Sie haben keine Berechtigung, Verbindungen hinzuzufügen.',
  'why-not-add:no-strategy': `Hier können keine Verbindungen hinzugefügt werden. Kontaktieren Sie ${OPERATOR}.`,

  actionsColumn: 'Aktionen',
  actionsFor: (label) => `Aktionen für ${label}`,

  loaded: (count) => plural(count, { one: '# Verbindung', other: '# Verbindungen' }),
  refresh: 'Aktualisieren',
  updated: (age) => `Zuletzt aktualisiert: ${age}`,
  momentAgo: 'gerade eben',

  empty: 'Noch keine Verbindungen',
  emptyAdvice: 'Solange diese Organisation keine hat, kann sich niemand über eine Verbindung anmelden.',
  emptyContact: `Um eine hinzuzufügen, kontaktieren Sie ${OPERATOR}.`,
  listFailed: 'Wir konnten die Verbindungen nicht laden',
  listForbidden: 'Sie haben keine Berechtigung, diese Verbindungen anzusehen',
  listNotFound: `Der Server kennt diese Organisation nicht. Kontaktieren Sie ${OPERATOR}.`,
  listOutdated: (age) => `Wir haben diese Verbindungen ${age} geladen und konnten sie nicht aktualisieren.`,
  changeMissed: (label) => `Wir konnten die letzte Änderung an ${label} nicht vornehmen.`,
  changeUncertain: (label) =>
    `Wir konnten nicht feststellen, ob die letzte Änderung an ${label} vorgenommen wurde.`,

  malformed: (count) =>
    plural(count, {
      one: 'Wir konnten # Verbindung nicht lesen:',
      other: 'Wir konnten # Verbindungen nicht lesen:',
    }),
  malformedItem: (place) => `Nummer ${number(place)} in der Liste`,

  changedElsewhere: 'Soeben anderswo geändert',
  changedElsewhereAll: (labels) => `Anderswo geändert: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: 'Soeben wurde # Verbindung anderswo geändert.',
      other: 'Soeben wurden # Verbindungen anderswo geändert.',
    }),

  search: 'Verbindungen suchen',
  statusFilter: 'Nach Status filtern',
  anyStatus: 'Jeder Status',
  strategyFilter: 'Nach Art filtern',
  anyStrategy: 'Jede Art',
  sortBy: 'Sortieren nach',
  unsorted: 'Standardreihenfolge',
  ascending: (column) => `${column}, aufsteigend`,
  descending: (column) => `${column}, absteigend`,
  found: (count, all) =>
    plural(all, {
      one: `${number(count)} von # Verbindung`,
      other: `${number(count)} von # Verbindungen`,
    }),
  nothingFound: 'Keine passenden Verbindungen',
  nothingFoundAdvice: 'Suchen Sie nach etwas anderem oder zeigen Sie alle Verbindungen an.',
  showAll: 'Alle Verbindungen anzeigen',

  pages: 'Seiten der Verbindungen',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  pageRange: (from, to, all) =>
    `${number(from)}–${number(to)} von ${plural(all, { one: '# Verbindung', other: '# Verbindungen' })}`,
};
