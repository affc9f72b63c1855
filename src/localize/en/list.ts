/** The list section in English. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const list: ListMessages = {
  connections: 'Connections',
  nameColumn: 'Name',
  strategyColumn: 'Type',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unknown type',
  noDomains: 'None',

  readOnly: 'Read only',
  notSwitchable: 'Can’t be switched',
  'all-why-not:no-id': 'You can’t switch these connections because the server sent no IDs for them.',
  'all-why-not:access-none': 'These connections are managed for you. You can’t change them here.',
  'all-why-not:access-readonly': 'You can view these connections, but you can’t change them.',
  'all-why-not:scope-missing':
    'You can view these connections, but you don’t have permission to change them.',
  'all-why-not:state-unknown':
    'You can’t switch these connections because the server doesn’t say whether they are enabled.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'Add connection',
  'why-not-add:scope-missing': 'You don’t have permission to add connections.',
  'why-not-add:no-strategy': `No connection can be added here. Ask ${OPERATOR}.`,

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions for ${label}`,

  loaded: (count) => plural(count, { one: '# connection', other: '# connections' }),
  refresh: 'Refresh',
  updated: (age) => `Updated ${age}`,
  momentAgo: 'a moment ago',

  empty: 'No connections yet',
  emptyAdvice: 'Until this organization has one, nobody can sign in through a connection.',
  emptyContact: `To add one, contact ${OPERATOR}.`,
  listFailed: 'We couldn’t load the connections',
  listForbidden: 'You don’t have permission to view these connections',
  listNotFound: `The server doesn’t know this organization. Contact ${OPERATOR}.`,
  listOutdated: (age) => `We loaded these connections ${age} and couldn’t refresh them.`,
  changeMissed: (label) => `We couldn’t make the last change to ${label}.`,
  changeUncertain: (label) => `We couldn’t confirm the last change to ${label}.`,

  malformed: (count) =>
    plural(count, { one: 'We couldn’t read # connection:', other: 'We couldn’t read # connections:' }),
  malformedItem: (place) => `number ${number(place)} of the list`,

  changedElsewhere: 'Changed elsewhere just now',
  changedElsewhereAll: (labels) => `Changed elsewhere: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: '# connection was changed elsewhere just now.',
      other: '# connections were changed elsewhere just now.',
    }),

  search: 'Search connections',
  statusFilter: 'Filter by status',
  anyStatus: 'Any status',
  strategyFilter: 'Filter by type',
  anyStrategy: 'Any type',
  sortBy: 'Sort by',
  unsorted: 'Default order',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  found: (count, all) =>
    plural(all, {
      one: `${number(count)} of # connection`,
      other: `${number(count)} of # connections`,
    }),
  nothingFound: 'No connections match',
  nothingFoundAdvice: 'Search for something else, or show all connections.',
  showAll: 'Show all connections',

  pages: 'Pages of connections',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageRange: (from, to, all) => `${number(from)}–${number(to)} of ${number(all)} connections`,
};
