/** Turns what Auth0's SDK returns and throws back into what `fetch` would have returned and thrown. */
import { errorFromSignIn } from '../transport/http/problem.js';
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

/** What the SDK throws: `MyOrganizationError`, with a status when an answer arrived. */
interface ClientError {
  readonly statusCode?: unknown;
  readonly body?: unknown;
  readonly rawResponse?: RawAnswer;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly error?: unknown;
}

/** How the message of its `MyOrganizationTimeoutError` begins; minifiers rename the class, not the message. */
const TIMED_OUT = 'Timeout exceeded';

/** The API's answer. */
export function answerOf({ data, rawResponse: { status, headers } }: ClientAnswer): Response {
  return new Response(bodyOf(data), { status, headers });
}

/**
 * The API's answer, where the SDK threw it as an error.
 *
 * @throws TypeError as `fetch` does when no answer arrived
 * @throws TransportError when there was no token, or the SDK's own timeout was over
 */
export function answerOfError(thrown: unknown): Response {
  const { statusCode: status, body, rawResponse, message, cause } = (thrown ?? {}) as ClientError;
  if (typeof status === 'number' && status >= 200)
    return new Response(bodyOf(body), { status, headers: new Headers(rawResponse?.headers) });
  if (String(message).startsWith(TIMED_OUT)) throw new TransportError('timeout');
  // A fetcher of the page's own can fail for want of a token inside what the SDK takes for the request.
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
