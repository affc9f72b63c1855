/** The core section in English. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  unnamed: 'Unnamed connection',

  openFailed: 'This did not work. Check your internet connection, then try again.',

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

  'why-not:no-id': 'Cannot be switched: the server sent no id for it.',
  'why-not:access-none': 'Managed for you: it cannot be changed here.',
  'why-not:access-readonly': 'Read only: it cannot be changed here.',
  'why-not:scope-missing': 'You have no permission to switch it.',
  'why-not:state-unknown': 'The server does not say whether it is enabled.',

  'lock-out:last-enabled':
    'It is the last enabled connection that you can see. If there is no other, nobody can sign in through a connection of this organization any more.',
  'lock-out:signed-in':
    'You are signed in with it yourself. When your session ends, you may not be able to sign in again.',
  'lock-out:unchecked': 'It could not be checked whether another connection is enabled.',

  switchOffTitle: (label) => `Switch off ${label}?`,
  switchOnTitle: (label) => `Switch on ${label}?`,
  switchOffEffect:
    'Nobody can sign in to this organization with it until it is switched on again. Its settings are kept.',
  switchOnEffect: 'It can then be used to sign in to the applications that allow it.',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  keepOn: 'Keep it enabled',
  keepOff: 'Keep it disabled',
  cancel: 'Cancel',
  close: 'Close',

  loading: 'Loading connections…',
  retry: 'Try again',

  connectionFailed: 'The connection could not be loaded.',
  switchOnFailed: (label) => `${label} was not enabled.`,
  switchOffFailed: (label) => `${label} was not disabled.`,
  switchUncertain: (label) => `It is not known whether ${label} was switched.`,
  sessionChanged:
    'Another organization or person is signed in now, or you signed in again. Changes that were not confirmed have been dropped. Check the connections before you go on.',

  notSignedIn: 'You are not signed in. Sign in, then try again.',
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
  'error:session-changed':
    'This page is for another organization or person than the one signed in now. Reload the page, or sign in again.',
  'error:aborted': 'The request was cancelled. Try again.',
  'error:malformed': `The server’s answer could not be understood. Try again; if that does not help, contact ${OPERATOR}.`,
  noApi: `There is no service for connections at this address. Contact ${OPERATOR}.`,

  serverSays: (detail) => `The server says: “${detail}”`,
  missingScope: (scope) => `Missing permission: ${scope}.`,
  requestId: (id) => `Request id: ${id}.`,
  copyDetails: 'Copy details',
  copied: 'Details copied.',
  details: 'Details for the help desk',

  waitingForTurn: 'Waiting for its turn…',
  retrying: 'That did not work. Trying again…',
  waiting: 'The server asked to wait. Trying again in a moment…',
  waitingFor: (duration) => `The server asked to wait. Trying again in ${duration}…`,
};
