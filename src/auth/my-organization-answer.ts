/** What Auth0's SDK makes of an answer, and of none, turned back into what `fetch` would have said. */
import { errorFromSignIn } from './sign-in-error.js';
import { isTransportError, TransportError } from '../transport/transport-error.js';

/** An answer without its body. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
}

/** A whole answer, its JSON parsed. */
export interface ClientAnswer {
  readonly data: unknown;
  readonly rawResponse: RawAnswer;
}

/** What the SDK throws: `MyOrganizationError`, with a status where an answer came. */
interface ClientError {
  readonly statusCode?: unknown;
  readonly body?: unknown;
  readonly rawResponse?: RawAnswer;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly error?: unknown;
}

/** The beginning of what its `MyOrganizationTimeoutError` says, which no minifier renames. */
const TIMED_OUT = 'Timeout exceeded';

/** What the API has answered. */
export function answerOf({ data, rawResponse: { status, headers } }: ClientAnswer): Response {
  return new Response(bodyOf(data), { status, headers });
}

/**
 * The answer that the SDK threw as an error.
 *
 * @throws TypeError as `fetch` does when none came
 * @throws TransportError when there was no token, or the SDK waited for too long
 */
export function answerOfError(thrown: unknown): Response {
  const { statusCode: status, body, rawResponse, message, cause } = (thrown ?? {}) as ClientError;
  if (typeof status === 'number' && status >= 200)
    return new Response(bodyOf(body), { status, headers: new Headers(rawResponse?.headers) });
  if (String(message).startsWith(TIMED_OUT)) throw new TransportError('timeout');
  // A page's own fetcher may fail for want of a token as well, inside of what the SDK takes for the request.
  if (rawResponse && !isOAuth(cause)) throw new TypeError(String(message));
  if (thrown instanceof TypeError) throw thrown;
  if (thrown instanceof SyntaxError) throw new TransportError('malformed');
  throw errorFromSignIn(rawResponse ? cause : thrown);
}

function bodyOf(data: unknown): string | undefined {
  return typeof data === 'string' ? data : JSON.stringify(data);
}

function isOAuth(cause: unknown): boolean {
  return typeof (cause as ClientError | null | undefined)?.error === 'string' || isTransportError(cause);
}
