/** Why there are no credentials, as one error, whoever says it. */
import { problemOfSignIn } from '../transport/problem.js';
import { isTransportError, TransportError } from '../transport/transport-error.js';

/** What was thrown in place of a token, as a {@link TransportError}. */
export function errorFromSignIn(thrown: unknown): TransportError {
  return isTransportError(thrown) ? thrown : new TransportError(...problemOfSignIn(thrown));
}
