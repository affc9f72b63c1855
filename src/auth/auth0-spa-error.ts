/** What auth0-spa-js throws in place of a token, where it does not say it as OAuth does. */
import { errorFromSignIn } from './sign-in-error.js';
import { TransportError, type TransportErrorCode } from '../transport/transport-error.js';

/** The part of what it throws that is looked at. */
interface Thrown {
  readonly error?: unknown;
  readonly error_description?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly popup?: unknown;
}

/** What an authorization server says to a hidden frame that would need a second factor. */
const MFA_IN_FRAME = 'Multifactor authentication required';
/** The client's own popup, which it opens for a second factor only; one that was closed comes with the error. */
const POPUP_BLOCKED = 'popup_open';
/** From its worker a failed fetch comes back as words alone: those of Chromium, Firefox and Safari. */
const FAILED_FETCH = /^(Failed to fetch|NetworkError|Load failed)/;
const FETCH_TIMED_OUT = "Timeout when executing 'fetch'";

/** Why `getTokenSilently` gave no token. */
export function errorFromAuth0Spa(thrown: unknown): TransportError {
  const code = codeOf(thrown ?? {});
  if (code === undefined) return errorFromSignIn(thrown);
  const { error, message } = thrown as Thrown;
  const apiCode = typeof error === 'string' ? error : undefined;
  return new TransportError(code, { apiCode, cause: new Error(String(message)) });
}

function codeOf(thrown: Thrown): TransportErrorCode | undefined {
  const { error, error_description: words, message, name, popup } = thrown;
  if (error === POPUP_BLOCKED || popup !== undefined) return 'mfa-required';
  if (error === 'login_required' && words === MFA_IN_FRAME) return 'mfa-required';
  // An answer that is not OAuth's comes from a server in trouble, and says nothing about the person.
  if (error === 'request_error' || name === 'SyntaxError') return 'unavailable';
  if (error !== undefined || typeof message !== 'string') return undefined;
  if (message === FETCH_TIMED_OUT) return 'timeout';
  return FAILED_FETCH.test(message) ? 'network' : undefined;
}
