/** Converts the results and errors of Auth0's SDK back into those of `fetch`. */
import { errorFromSignIn } from '../transport/http/problem.js';
import { isTransportError, TransportError } from '../transport/transport-error.js';

/** A response without its body. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
}

/** A response with its parsed JSON. */
export interface ClientAnswer {
  readonly data: unknown;
  readonly rawResponse: RawAnswer;
}

/** The SDK's `MyOrganizationError`, with a status if a response arrived. */
interface ClientError {
  readonly statusCode?: unknown;
  readonly body?: unknown;
  readonly rawResponse?: RawAnswer;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly error?: unknown;
}

/** The beginning of the message of its `MyOrganizationTimeoutError`. Minifiers rename the class, but keep the message. */
const TIMED_OUT = 'Timeout exceeded';

/** The API's response. */
export function answerOf({ data, rawResponse: { status, headers } }: ClientAnswer): Response {
  return new Response(bodyOf(data), { status, headers });
}

/**
 * The API's response, if the SDK threw it as an error.
 *
 * @throws TypeError if no response arrived, as with `fetch`
 * @throws TransportError if there was no token, or the SDK's own timeout has elapsed
 */
export function answerOfError(thrown: unknown): Response {
  const { statusCode: status, body, rawResponse, message, cause } = (thrown ?? {}) as ClientError;
  if (typeof status === 'number' && status >= 200)
    return new Response(bodyOf(body), { status, headers: new Headers(rawResponse?.headers) });
  if (String(message).startsWith(TIMED_OUT)) throw new TransportError('timeout');
  // The page's own fetcher can fail to get a token; to the SDK, that looks like a failed request.
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
