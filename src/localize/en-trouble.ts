/** What is said in English when something is wrong; loaded with the first trouble, or ahead of it. */
import { registerMore } from './localize.js';
import type { TroubleMessages } from './messages.js';

const OPERATOR = 'the people who run this service';

export const enTrouble: TroubleMessages = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  empty: 'No connections yet',
  emptyAdvice: `Until there is one, nobody can sign in through a connection of this organization. To get one, contact ${OPERATOR}.`,
  listFailed: 'The connections could not be loaded',
  listForbidden: 'You may not see these connections',
  listNotFound: `The server does not know this organization. Contact ${OPERATOR}.`,
  listOutdated: (age) => `These connections were read ${age} and could not be refreshed.`,
  connectionFailed: 'The connection could not be loaded.',
  switchOnFailed: (label) => `${label} was not enabled.`,
  switchOffFailed: (label) => `${label} was not disabled.`,
  switchUncertain: (label) => `It is not known whether ${label} was switched.`,

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

  serverSays: (detail) => `The server says: “${detail}”`,
  missingScope: (scope) => `Missing permission: ${scope}.`,
  requestId: (id) => `Request id: ${id}.`,
  copyDetails: 'Copy details',
  copied: 'Details copied.',
  details: 'Details for the help desk',

  malformed: (count) =>
    count === 1 ? '1 connection could not be read:' : `${count} connections could not be read:`,
  malformedItem: (place) => `number ${place} of the list`,

  waitingForTurn: 'Waiting for its turn…',
  retrying: 'That did not work. Trying again…',
  waiting: 'The server asked to wait. Trying again in a moment…',
  waitingFor: (duration) => `The server asked to wait. Trying again in ${duration}…`,
};

registerMore(enTrouble);
