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
  notSwitchable: 'Cannot be switched',
  'all-why-not:no-id': 'These connections cannot be switched: the server sent no ids for them.',
  'all-why-not:access-none': 'These connections are managed for you: they cannot be changed here.',
  'all-why-not:access-readonly': 'You can see these connections, but you cannot change them.',
  'all-why-not:scope-missing':
    'You can see these connections, but you do not have permission to change them.',
  'all-why-not:state-unknown':
    'The server does not say whether these connections are enabled, so they cannot be switched.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions for ${label}`,

  loaded: (count) => plural(count, { one: '# connection', other: '# connections' }),
  refresh: 'Refresh',
  updated: (age) => `Updated ${age}`,
  momentAgo: 'a moment ago',

  empty: 'No connections yet',
  emptyAdvice: `Until there is one, nobody can sign in through a connection of this organization. To get one, contact ${OPERATOR}.`,
  listFailed: 'The connections could not be loaded',
  listForbidden: 'You may not see these connections',
  listNotFound: `The server does not know this organization. Contact ${OPERATOR}.`,
  listOutdated: (age) => `These connections were read ${age} and could not be refreshed.`,
  changeMissed: (label) => `The last change to ${label} was not made.`,
  changeUncertain: (label) => `It is not known whether the last change to ${label} was made.`,

  malformed: (count) =>
    count === 1 ? '1 connection could not be read:' : `${count} connections could not be read:`,
  malformedItem: (place) => `number ${place} of the list`,

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
  unsorted: 'As listed',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  found: (count, all) =>
    plural(all, {
      one: `${number(count)} of # connection`,
      other: `${number(count)} of # connections`,
    }),
  nothingFound: 'No connection matches',
  nothingFoundAdvice: 'Look for something else, or show all connections.',
  showAll: 'Show all connections',

  pages: 'Pages of connections',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageRange: (from, to, all) => `${number(from)}–${number(to)} of ${number(all)} connections`,
};
