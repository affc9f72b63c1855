/** Classifies errors of auth0-spa-js that aren't ordinary OAuth errors. */
import { errorFromSignIn } from '../transport/http/problem.js';
import { TransportError, type TransportErrorCode } from '../transport/transport-error.js';

/** The members of a thrown error that distinguish the cases. */
interface Thrown {
  readonly error?: unknown;
  readonly error_description?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly popup?: unknown;
}

/** The description of a `login_required` when a hidden frame would need a second factor. */
const MFA_IN_FRAME = 'Multifactor authentication required';
/** The client opens a popup of its own for a second factor only; when it was closed, the error has it as `popup`. */
const POPUP_BLOCKED = 'popup_open';
/** Its worker reports a failed fetch only by the message of Chromium, Firefox or Safari. */
const FAILED_FETCH = /^(Failed to fetch|NetworkError|Load failed)/;
const FETCH_TIMED_OUT = "Timeout when executing 'fetch'";

/** The reason why `getTokenSilently` returned no token. */
export function errorFromAuth0Spa(thrown: unknown): TransportError {
  const code = codeOf(thrown ?? {});
  if (code === undefined) return errorFromSignIn(thrown);
  const { error, message } = thrown as Thrown;
  const apiCode = typeof error === 'string' ? error : undefined;
  return new TransportError(code, { apiCode, cause: new Error(String(message)) });
}

function codeOf(thrown: Thrown): TransportErrorCode | undefined {
  const { error, error_description: description, message, name, popup } = thrown;
  if (error === POPUP_BLOCKED || popup !== undefined) return 'mfa-required';
  if (error === 'login_required' && description === MFA_IN_FRAME) return 'mfa-required';
  // A response in another format comes from a failing server, and doesn't mean that the admin is signed out.
  if (error === 'request_error' || name === 'SyntaxError') return 'unavailable';
  if (error !== undefined || typeof message !== 'string') return undefined;
  if (message === FETCH_TIMED_OUT) return 'timeout';
  return FAILED_FETCH.test(message) ? 'network' : undefined;
}
