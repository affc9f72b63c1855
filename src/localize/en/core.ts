/** The core section in English. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  unnamed: 'Unnamed connection',

  openFailed: 'We couldn’t open this. Check your internet connection, then try again.',

  enabled: 'Enabled',
  disabled: 'Disabled',
  stateUnknown: 'Unknown',
  switchingOn: 'Switching on…',
  switchingOff: 'Switching off…',
  stillSwitchingOn: 'Still switching on…',
  stillSwitchingOff: 'Still switching off…',
  switchingLong: (label) => `Switching ${label} is taking longer than usual.`,
  nowEnabled: (label) => `${label} is now enabled.`,
  nowDisabled: (label) => `${label} is now disabled.`,
  undo: 'Undo',

  'why-not:no-id': 'You can’t switch this connection because the server sent no ID for it.',
  'why-not:access-none': 'This connection is managed for you. You can’t change it here.',
  'why-not:access-readonly': 'You can view this connection, but you can’t change it.',
  'why-not:scope-missing': 'You don’t have permission to switch this connection.',
  'why-not:state-unknown': 'The server doesn’t say whether this connection is enabled.',

  'lock-out:last-enabled':
    'This is the last enabled connection that you can see. If no other is enabled, nobody can sign in to this organization through a connection.',
  'lock-out:signed-in':
    'You signed in with this connection. When your session ends, you might not be able to sign in again.',
  'lock-out:unchecked': 'We couldn’t check whether another connection is enabled.',

  switchOffTitle: (label) => `Switch off ${label}?`,
  switchOnTitle: (label) => `Switch on ${label}?`,
  switchOffEffect:
    'Nobody can sign in to this organization with it until you switch it on again. Its settings are kept.',
  switchOnEffect: 'People can then use it to sign in to the applications that allow it.',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  keepOn: 'Keep it enabled',
  keepOff: 'Keep it disabled',
  cancel: 'Cancel',
  close: 'Close',

  loading: 'Loading connections…',
  retry: 'Try again',

  connectionFailed: 'We couldn’t load the connection.',
  switchOnFailed: (label) => `We couldn’t enable ${label}.`,
  switchOffFailed: (label) => `We couldn’t disable ${label}.`,
  switchUncertain: (label) => `We couldn’t confirm whether ${label} was switched.`,
  sessionChanged:
    'Another person or organization is signed in now, or you signed in again. We discarded the changes that the server hadn’t confirmed. Check the connections before you continue.',

  notSignedIn: 'You aren’t signed in. Sign in, then try again.',
  'error:unauthorized': 'Your session has ended. Sign in again.',
  'error:forbidden': `You don’t have permission for this. Ask ${OPERATOR} for access.`,
  'error:not-found': 'This no longer exists. Another admin might have removed it.',
  'error:conflict': `The server can’t do this with its current setup. Contact ${OPERATOR}.`,
  'error:invalid': `The server did not accept the request. Contact ${OPERATOR}.`,
  'error:rate-limited': 'The server is getting too many requests. Wait a moment, then try again.',
  'error:unavailable': 'The server has a problem. Try again in a few minutes.',
  'error:mfa-required': 'You need to verify your identity again. To do that, sign in again.',
  'error:consent-required': 'You need to give your consent. To do that, sign in again.',
  'error:offline': 'You’re offline, so we sent nothing. Try again when you’re back online.',
  'error:network': 'We couldn’t reach the server. Check your internet connection, then try again.',
  'error:timeout': 'The server took too long to answer. Try again.',
  'error:session-changed':
    'Another person or organization is signed in now than when this page was opened. Reload the page, or sign in again.',
  'error:aborted': 'The request was canceled. Try again.',
  'error:malformed': `We couldn’t understand the server’s answer. Try again. If that doesn’t help, contact ${OPERATOR}.`,
  noApi: `There is no service for connections at this address. Contact ${OPERATOR}.`,

  serverSays: (detail) => `The server says: “${detail}”`,
  missingScope: (scope) => `Missing permission: ${scope}.`,
  requestId: (id) => `Request ID: ${id}.`,
  copyDetails: 'Copy details',
  copied: 'Details copied.',
  details: 'Details for the help desk',

  waitingForTurn: 'Waiting for its turn…',
  retrying: 'That didn’t work. Trying again…',
  waiting: 'Too many requests. Trying again in a moment…',
  waitingFor: (duration) => `Too many requests. Trying again in ${duration}…`,
};
