/** The errors that the proxy and the bridge return themselves, in the API's format (contract A11). */

/** Why a request was refused, for logs. Pages go by the status. */
export type ProblemCode =
  | 'bad-request'
  | 'body-too-large'
  | 'body-too-slow'
  | 'forged'
  | 'method-not-allowed'
  | 'mfa-required'
  | 'no-route'
  | 'no-session'
  | 'not-available'
  | 'server-failed'
  | 'server-refused'
  | 'session-changed'
  | 'sign-in-again'
  | 'upstream-failed'
  | 'upstream-timeout'
  | 'unsupported-media-type';

/** The body of an error (contract A11). */
export interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** OAuth's code for what the user has to do, such as `mfa_required`. */
  readonly error?: string;
}

/** Thrown to refuse a request; becomes the response it carries. The page sees its message, so it never contains a secret. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode | 'api';
  readonly body: ProblemBody | Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param cause the error of the host's own function; only the host gets it */
  constructor(
    code: Problem['code'],
    status: number,
    body: Problem['body'],
    headers: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(code, { cause });
    this.code = code;
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const KINDS: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'bad-request': [400, 'Bad Request'],
  'body-too-large': [413, 'Content Too Large'],
  'body-too-slow': [408, 'Request Timeout'],
  forged: [403, 'Forbidden'],
  'method-not-allowed': [405, 'Method Not Allowed'],
  'mfa-required': [403, 'Forbidden'],
  'no-route': [404, 'Resource Not Found'],
  'no-session': [401, 'Unauthorized'],
  'not-available': [403, 'Not Available'],
  'server-failed': [500, 'Internal Server Error'],
  'server-refused': [502, 'Bad Gateway'],
  'session-changed': [409, 'Session Changed'],
  'sign-in-again': [401, 'Unauthorized'],
  'upstream-failed': [502, 'Bad Gateway'],
  'upstream-timeout': [504, 'Gateway Timeout'],
  'unsupported-media-type': [415, 'Unsupported Media Type'],
};

/** A problem of this server's own; the `urn:` of its type tells it apart from the API's. */
export function problem(
  code: ProblemCode,
  detail: string,
  details: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly error?: string;
    readonly cause?: unknown;
  } = {},
): Problem {
  const [status, title] = KINDS[code];
  const type = `urn:org-connections:error:${code}`;
  const body = { type, status, title, detail, ...(details.error !== undefined && { error: details.error }) };
  return new Problem(code, status, body, details.headers, details.cause);
}

/** One of the API's errors, returned by this server instead of the API. */
export function apiProblem(
  status: number,
  number: string,
  title: string,
  detail: string,
  headers?: Readonly<Record<string, string>>,
): Problem {
  const type = `https://auth0.com/api-errors#A0E-${status}-${number}`;
  return new Problem('api', status, { type, status, title, detail }, headers);
}

/** The API's 400 that lists the validation errors; this format has no `detail`. */
export function validationProblem(errors: readonly object[]): Problem {
  const type = 'https://auth0.com/api-errors#A0E-400-0003';
  return new Problem('api', 400, { type, status: 400, title: 'Validation Error', validation_errors: errors });
}

/** The API's 403 for a token without the scope of the route. */
export function insufficientScope(scopes: readonly string[]): Problem {
  const detail = `The session lacks the required scope: ${scopes.join(' ')}`;
  return apiProblem(403, '0002', 'Insufficient Scope', detail);
}

/** The API's 404 for a connection that doesn't exist or isn't visible. */
export const noIdentityProvider = () =>
  apiProblem(404, '0002', 'Resource Not Found', 'The IdP does not exist.');
