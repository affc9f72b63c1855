import { withoutSecrets } from './cause.js';

/**
 * Every way in which a request can fail, as a closed set: code that handles each of these has handled everything.
 *
 * | code | what happened |
 * |---|---|
 * | `unauthorized` | 401, with a fresh token too, or a proxy's 5xx for a session it can't renew: the admin has to sign in again |
 * | `forbidden` | 403: a scope or a permission is missing |
 * | `not-found` | 404 or 410: the organization or the connection doesn't exist |
 * | `conflict` | 409 or 412, or the kit's server parts can't do this for this tenant: the state on the server doesn't allow it |
 * | `invalid` | 400, 422 and other 4xx, or another address than the server parts expect: the server rejected what was sent |
 * | `rate-limited` | 429: too many requests; see `retryAt` |
 * | `unavailable` | 5xx: the server failed |
 * | `mfa-required` | 401 or 403 `mfa_required`: the admin has to pass another factor |
 * | `consent-required` | 401 or 403 `consent_required`: the admin has to give this page their consent first |
 * | `network` | no answer arrived: refused, reset, or blocked by CORS |
 * | `offline` | the device had no network when the request was due, so nothing was sent |
 * | `timeout` | no answer arrived in time, or the server answered 408 |
 * | `session-changed` | another organization or person is signed in than the page was rendered for; nothing was sent |
 * | `aborted` | the caller no longer waits for the answer |
 * | `malformed` | the answer isn't what the contract says, such as a web page; with status 404 there is no API at the address |
 */
export type TransportErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'mfa-required'
  | 'consent-required'
  | 'network'
  | 'offline'
  | 'timeout'
  | 'session-changed'
  | 'aborted'
  | 'malformed';

/** One thing in the request that the server rejected (contract A11, `validation_errors`). */
export interface FieldError {
  /** JSON pointer into the body, such as `/display_name`; empty when the server names no field. */
  readonly pointer: string;
  /** The server's own text. */
  readonly detail: string;
}

/** What a {@link TransportError} can carry besides its code. */
export interface TransportErrorDetails {
  readonly status?: number | undefined;
  readonly apiCode?: string | undefined;
  readonly detail?: string | undefined;
  /** Default: none. */
  readonly fieldErrors?: readonly FieldError[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAt?: number | undefined;
  readonly missingScope?: string | undefined;
  /** Default: true. */
  readonly isCertain?: boolean | undefined;
  /** Of what others threw, only what can hold no secret is kept. */
  readonly cause?: unknown;
}

/** The only error a transport rejects with. Carries no header, no token and nothing of what was sent. */
export class TransportError extends Error {
  // On the prototype, so that it isn't listed among what the error knows.
  override get name(): 'TransportError' {
    return 'TransportError';
  }
  readonly code: TransportErrorCode;
  /** The HTTP status; undefined when no answer arrived. */
  readonly status: number | undefined;
  /** Auth0's own code, such as `A0E-404-0002`. */
  readonly apiCode: string | undefined;
  /** The server's own explanation, where it gave one: plain text of at most 500 characters. */
  readonly detail: string | undefined;
  readonly fieldErrors: readonly FieldError[];
  /** Identifies the request in the server's logs, where the answer named an id. */
  readonly requestId: string | undefined;
  /** The earliest time for another attempt, in epoch milliseconds; undefined when the server named none. */
  readonly retryAt: number | undefined;
  /** The scope the token lacks, when that is why the request was refused. */
  readonly missingScope: string | undefined;
  /** False when the server might have carried out the request all the same. */
  readonly isCertain: boolean;
  /** When the error occurred, in epoch milliseconds. */
  readonly time = Date.now();

  constructor(code: TransportErrorCode, details: TransportErrorDetails = {}) {
    const { status, detail, cause } = details;
    super(detail ?? (status === undefined ? code : `${code} (HTTP ${status})`), {
      cause: withoutSecrets(cause),
    });
    this.code = code;
    this.status = status;
    this.apiCode = details.apiCode;
    this.detail = detail;
    this.fieldErrors = details.fieldErrors ?? [];
    this.requestId = details.requestId;
    this.retryAt = details.retryAt;
    this.missingScope = details.missingScope;
    this.isCertain = details.isCertain ?? true;
  }

  /** The same error with another value of {@link isCertain}, or with other {@link fieldErrors}. */
  as(isCertain: boolean, fieldErrors: readonly FieldError[] = this.fieldErrors): TransportError {
    if (isCertain === this.isCertain && fieldErrors === this.fieldErrors) return this;
    const { code, status, apiCode, detail, requestId, retryAt, missingScope, cause } = this;
    const details = { status, apiCode, detail, fieldErrors, requestId, retryAt, missingScope, cause };
    return new TransportError(code, { ...details, isCertain });
  }
}

/** Anything thrown, as a {@link TransportError}: an abort becomes `aborted`, any other foreign error `network`. */
export function toTransportError(thrown: unknown): TransportError {
  if (isTransportError(thrown)) return thrown;
  const aborted = nameOf(thrown) === 'AbortError';
  return new TransportError(aborted ? 'aborted' : 'network', { cause: thrown });
}

/** Goes by the name rather than the class: a page can hold two copies of the kit, the CDN file and an adapter from npm. */
export function isTransportError(thrown: unknown): thrown is TransportError {
  return nameOf(thrown) === 'TransportError';
}

const nameOf = (thrown: unknown) => (thrown as { name?: unknown } | null | undefined)?.name;
