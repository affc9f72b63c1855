/** English, which is always there. What dialogs say is in `en-dialogs.ts`. */
import type { PageMessages } from './messages.js';

const OPERATOR = 'the people who run this service';

export const en: PageMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  connections: 'Connections',
  nameColumn: 'Name',
  strategyColumn: 'Type',
  domainsColumn: 'Domains',
  statusColumn: 'Status',
  strategyUnknown: 'Unknown type',
  noDomains: 'None',
  unnamed: 'Unnamed connection',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'Actions',
  actionsFor: (label) => `Actions for ${label}`,
  openFailed: 'This could not be opened. Check your internet connection, then try again.',

  enabled: 'Enabled',
  disabled: 'Disabled',
  stateUnknown: 'Unknown',
  nowEnabled: (label) => `${label} is now enabled.`,
  nowDisabled: (label) => `${label} is now disabled.`,

  'why-not:no-id': 'Cannot be switched: the server sent no id for it.',
  'why-not:access-none': 'Managed for you: it cannot be changed here.',
  'why-not:access-readonly': 'Read only: it cannot be changed here.',
  'why-not:scope-missing': 'You have no permission to switch it.',
  'why-not:state-unknown': 'The server does not say whether it is enabled.',

  undo: 'Undo',

  loading: 'Loading connections…',
  loaded: (count) => (count === 1 ? '1 connection' : `${count.toLocaleString('en')} connections`),
  empty: 'No connections yet',
  emptyAdvice: `Until there is one, nobody can sign in through a connection of this organization. To get one, contact ${OPERATOR}.`,
  unsearched:
    'All connections are shown: what searches them could not be loaded. It is tried again when you are back online.',
  retry: 'Try again',
  refresh: 'Refresh',
  updated: (age) => `Updated ${age}`,
  changedElsewhere: 'Changed elsewhere just now',
  changedElsewhereAll: (labels) => `Changed elsewhere: ${labels}.`,
  waitingForTurn: 'Waiting for its turn…',
  retrying: 'That did not work. Trying again…',
  waiting: 'The server asked to wait. Trying again in a moment…',
  waitingFor: (duration) => `The server asked to wait. Trying again in ${duration}…`,

  momentAgo: 'a moment ago',

  listFailed: 'The connections could not be loaded',
  listForbidden: 'You may not see these connections',
  listNotFound: `The server does not know this organization. Contact ${OPERATOR}.`,
  listOutdated: (age) => `These connections were read ${age} and could not be refreshed.`,
  connectionFailed: 'The connection could not be loaded.',
  switchOnFailed: (label) => `${label} was not enabled.`,
  switchOffFailed: (label) => `${label} was not disabled.`,
  switchUncertain: (label) => `It is not known whether ${label} was switched.`,
  serverSays: (detail) => `The server says: “${detail}”`,
  missingScope: (scope) => `Missing permission: ${scope}.`,
  requestId: (id) => `Request id: ${id}.`,
  copyDetails: 'Copy details',
  copied: 'Details copied.',
  details: 'Details for the help desk',

  'error:unauthorized': 'Your session has ended. Sign in again.',
  'error:forbidden': `You do not have permission for this. Ask ${OPERATOR} for access.`,
  'error:not-found': 'It does not exist any more. Somebody may have removed it.',
  'error:conflict': `The server cannot do this as it is set up now. Contact ${OPERATOR}.`,
  'error:invalid': `The server did not accept the request. Contact ${OPERATOR}.`,
  'error:rate-limited': 'The server gets too many requests. Wait a moment, then try again.',
  'error:unavailable': 'The server has a problem. Try again in a few minutes.',
  'error:mfa-required': 'This needs another proof that it is you. Sign in again to give it.',
  'error:consent-required': 'This needs your consent. Sign in again to give it.',
  'error:offline': 'You are offline, so nothing was sent. Try again when you are back online.',
  'error:network': 'The server could not be reached. Check your internet connection, then try again.',
  'error:timeout': 'The server took too long to answer. Try again.',
  'error:aborted': 'The request was cancelled. Try again.',
  'error:malformed': `The server’s answer could not be understood. Try again; if that does not help, contact ${OPERATOR}.`,

  malformed: (count) =>
    count === 1 ? '1 connection could not be read:' : `${count} connections could not be read:`,
  malformedItem: (place) => `number ${place} of the list`,
};
