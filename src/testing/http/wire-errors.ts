/** The refusals of the My Organization API, with their documented bodies (contract A11). */

/** A response before it becomes a `Response`. Without a body it is empty. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One validation error. */
export interface ValidationError {
  readonly detail: string;
  readonly field?: string;
  readonly pointer?: string;
  readonly source?: 'body' | 'query' | 'params';
}

/** Thrown to refuse a request, by {@link EmulatorOptions.authenticate} too. It becomes the response that it carries. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer, message: string) {
    super(message);
    this.answer = answer;
  }
}

/** 400 for a body that isn't JSON, or a change that isn't possible now. */
export const badRequest = (detail = 'The request is invalid.') => refusal(400, '0001', 'Bad Request', detail);

/** 400 that lists the validation errors; this format has no `detail`. */
export function invalid(errors: readonly ValidationError[]): Refusal {
  const body = { ...head(400, '0003', 'Validation Error'), validation_errors: errors };
  return new Refusal({ status: 400, body }, errors.map(({ detail }) => detail).join('; '));
}

/** 401 for a request without a token. */
export const missingToken = (headers?: Answer['headers']) =>
  refusal(401, '0002', 'Missing Token', 'No auth token provided.', headers);

/** 401 for a token that is expired, forged or for another audience. Code and message are inferred. */
export const invalidToken = (detail = 'Invalid or expired token.', headers?: Answer['headers']) =>
  refusal(401, '0001', 'Invalid Token', detail, headers);

/** 403 for a token without the scope of the route. */
export const insufficientScope = () =>
  refusal(
    403,
    '0002',
    'Insufficient Scope',
    'The auth token lacks the required scope: Check the API documentation for the required scopes for this endpoint.',
  );

/** 403 for a change above the connection's access level. Status, code and message are inferred. */
export const accessLevelTooLow = () =>
  refusal(403, '0001', 'Forbidden', 'The access level of this identity provider does not allow this change.');

/** 403 for a tenant that has not activated the API. The status is weakly documented, code and message are inferred. */
export const notActivated = () =>
  refusal(403, '0001', 'Forbidden', 'The My Organization API is not activated for this tenant.');

/** 404 for a connection that doesn't exist or isn't visible. */
export const noIdentityProvider = () => notFound('The IdP does not exist.');

/** 404 for a domain that doesn't exist; inferred, in the documented format. */
export const noDomain = () => notFound('The domain does not exist.');

/** 404 for a connection without provisioning; the text is inferred. */
export const noProvisioning = () => notFound('Provisioning configuration not found.');

/** 404 for a token that doesn't exist; inferred, in the documented format. */
export const noScimToken = () => notFound('The SCIM token does not exist.');

/** 404 for an organization that doesn't exist. */
export const noOrganization = () => notFound('The organization does not exist.');

/** 404 for an unknown path or method; inferred, in the documented format. */
export const noRoute = () => notFound('The requested resource does not exist.');

/** 409 for a client that isn't configured, and for a name that is taken (inferred). */
export const configurationConflict = () =>
  refusal(
    409,
    '0001',
    'Configuration issue',
    'Invalid or missing configuration, please contact tenant admin.',
  );

/** 409 for a domain that the organization, or the connection, has already. */
export const duplicate = (detail: string) => refusal(409, '0003', 'Duplicate Resource', detail);

/** 429 for requests beyond the rate limit. */
export const rateLimited = (headers?: Answer['headers']) =>
  refusal(
    429,
    '0003',
    'Endpoint Rate Limit Exceeded',
    'The endpoint request limit has been exceeded.',
    headers,
  );

const DOCUMENTED: Readonly<Record<number, (method: string, path: string) => Refusal>> = {
  // For requests without a body, only the validation format is documented.
  400: (method, path) =>
    /GET|DELETE/.test(method) || path.endsWith('/verify')
      ? invalid([{ detail: 'is not valid' }])
      : badRequest(),
  401: () => missingToken(),
  403: insufficientScope,
  404: (_method, path) => (/^\/identity-providers\/./.test(path) ? noIdentityProvider() : noOrganization()),
  409: (_method, path) => {
    if (path === '/domains') return duplicate('Domain name must be unique');
    const isAssociation = path.endsWith('/domains');
    return isAssociation
      ? duplicate('Domain is already associated with this identity provider')
      : configurationConflict();
  },
  429: () => rateLimited(),
};

/** The documented body of a status; for others, such as 500, the same format with our own message. */
export function documentedBody(status: number, method: string, path: string): unknown {
  const documented = DOCUMENTED[status]?.(method, path);
  return (documented ?? refusal(status, '0001', `HTTP ${status}`, 'Something went wrong.')).answer.body;
}

/** The response with these headers added. Its own headers win. */
export function withHeaders(answer: Answer, defaults: Readonly<Record<string, string>>): Answer {
  const headers = new Headers(defaults);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  return { ...answer, headers: Object.fromEntries(headers) };
}

const notFound = (detail: string) => refusal(404, '0002', 'Resource Not Found', detail);

function refusal(status: number, code: string, title: string, detail: string, headers?: Answer['headers']) {
  const body = { ...head(status, code, title), detail };
  return new Refusal(headers ? { status, body, headers } : { status, body }, detail);
}

function head(status: number, code: string, title: string) {
  return { type: `https://auth0.com/api-errors#A0E-${status}-${code}`, status, title };
}
