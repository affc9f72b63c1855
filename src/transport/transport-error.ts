/**
 * Every way in which asking can fail, as a closed set: whoever handles them all handles everything.
 *
 * | code | what happened |
 * |---|---|
 * | `unauthorized` | 401, also with a fresh token: the person must sign in again |
 * | `forbidden` | 403: a scope or a permission is missing |
 * | `not-found` | 404 or 410: the organization or the connection is not there |
 * | `conflict` | 409 or 412: the server's state does not allow it |
 * | `invalid` | 400, 422 and other 4xx: the server did not accept what was sent |
 * | `rate-limited` | 429: too many requests; see `retryAt` |
 * | `unavailable` | 5xx: the server failed |
 * | `mfa-required` | 401 or 403 `mfa_required`: the person must prove once more who they are |
 * | `consent-required` | 401 or 403 `consent_required`: the person must first allow this page to do it |
 * | `network` | no answer came: refused, reset, or blocked by CORS |
 * | `offline` | this device had no network when it would have been sent, so nothing was |
 * | `timeout` | no answer came in time, or the server said 408 |
 * | `aborted` | nobody waits for the answer any more |
 * | `malformed` | an answer came that is not what the contract says, such as a web page |
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
  | 'aborted'
  | 'malformed';

/** One thing the server did not accept about what was sent (contract A11, `validation_errors`). */
export interface FieldError {
  /** JSON pointer into the body, such as `/display_name`; empty when the server names no field. */
  readonly pointer: string;
  /** The server's words. */
  readonly detail: string;
}

/** What a {@link TransportError} may know besides its code. */
export interface TransportErrorDetails {
  readonly status?: number | undefined;
  readonly apiCode?: string | undefined;
  readonly detail?: string | undefined;
  readonly fieldErrors?: readonly FieldError[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAt?: number | undefined;
  readonly missingScope?: string | undefined;
  readonly isCertain?: boolean | undefined;
  readonly cause?: unknown;
}

/** What went wrong, as a {@link TransportError} is made of it. */
export type Problem = readonly [code: TransportErrorCode, details: TransportErrorDetails];

/** The one error a transport rejects with. Carries no header, no token and nothing that was sent. */
export class TransportError extends Error {
  override get name(): 'TransportError' {
    return 'TransportError';
  }
  readonly code!: TransportErrorCode;
  /** HTTP status, where an answer came. */
  readonly status!: number | undefined;
  /** Auth0's own code, such as `A0E-404-0002` (contract A11). */
  readonly apiCode!: string | undefined;
  /** The server's own words for people, where it gave any: plain text, at most 500 characters. */
  readonly detail!: string | undefined;
  readonly fieldErrors!: readonly FieldError[];
  /** What the operator of the server can find this request by, where the answer named it. */
  readonly requestId!: string | undefined;
  /** The earliest time at which asking again is allowed, in epoch milliseconds. */
  readonly retryAt!: number | undefined;
  /** The scope that the token lacks, when that is why it was refused. */
  readonly missingScope!: string | undefined;
  /** False when nobody knows whether the server has done what was asked. */
  readonly isCertain!: boolean;
  /** When it happened, in epoch milliseconds. */
  readonly time = Date.now();

  constructor(code: TransportErrorCode, details: TransportErrorDetails = {}) {
    const { status, detail, cause } = details;
    super(detail ?? (status === undefined ? code : `${code} (HTTP ${status})`), { cause });
    const { fieldErrors = [], isCertain = true } = details;
    Object.assign(this, details, { code, fieldErrors, isCertain });
  }

  /** The same error, when it is known or not known any more whether the server has done what was asked. */
  as(isCertain: boolean): TransportError {
    if (isCertain === this.isCertain) return this;
    // An error's cause is not copied with the rest.
    return new TransportError(this.code, Object.assign({}, this, { cause: this.cause, isCertain }));
  }
}

/** Anything that was thrown, as a {@link TransportError}: unknown errors count as `network`, aborts as `aborted`. */
export function toTransportError(thrown: unknown): TransportError {
  if (isTransportError(thrown)) return thrown;
  const aborted = nameOf(thrown) === 'AbortError';
  return new TransportError(aborted ? 'aborted' : 'network', { cause: thrown });
}

/** For what could not be loaded: it fails like the network. */
export function notLoaded(cause: unknown): never {
  throw new TransportError('network', { cause });
}

/** Told by its name: a page may have the kit twice, as one file and as an adapter from elsewhere. */
export function isTransportError(thrown: unknown): thrown is TransportError {
  return nameOf(thrown) === 'TransportError';
}

const nameOf = (thrown: unknown) => (thrown as { name?: unknown } | null | undefined)?.name;
