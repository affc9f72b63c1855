/** The refusals of the Management API, with their documented bodies (contract B3). */
import { Refusal, type Answer } from '../http/wire-errors.js';

const ERRORS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** 400 for an invalid body. */
export const invalidBody = (message: string) => refusal(400, message, { errorCode: 'invalid_body' });

/** 400 for an invalid ID in the path. */
export const invalidUri = (fault: string, property: string) =>
  refusal(400, `Path validation error: '${fault}' on property ${property}.`, { errorCode: 'invalid_uri' });

/** 400 for an invalid query. The code is documented for similar routes. */
export const invalidQuery = (fault: string) =>
  refusal(400, `Query validation error: ${fault}.`, { errorCode: 'invalid_query_string' });

/** 401 for an expired token; can be thrown by {@link EmulatorOptions.authenticateManagement}, like the next three. */
export const managementTokenExpired = () =>
  unauthorized('Expired token received for JSON Web Token validation', true);

/** 401 for a token signed with another key. */
export const managementSignatureInvalid = () =>
  unauthorized('Invalid signature received for JSON Web Token validation', true);

/** 401 for a malformed token, or one for another audience. */
export const managementTokenInvalid = () => unauthorized('Invalid token');

/** 401 for a client that may not use the Management API at all. */
export const managementClientNotGlobal = () => unauthorized('Client is not global');

/** 403 for a token without the scope of the route. */
export const insufficientScope = (scope: string) =>
  refusal(403, `Insufficient scope, expected any of: ${scope}`, { errorCode: 'insufficient_scope' });

/** 404 for any organization but the emulator's. */
export const noOrganization = () => refusal(404, 'No organization found by that id or name');

/** 404 for a connection that the organization or the tenant doesn't have. Code and message are those of /connections. */
export const noConnection = () =>
  refusal(404, 'The connection does not exist', { errorCode: 'inexistent_connection' });

/** 404 for an unknown path or method, or one that the tenant doesn't have; inferred. */
export const noRoute = () => refusal(404, 'Not Found');

/** 409 for a connection that the organization already has. The message is documented, the body is inferred. */
export const alreadyAssociated = () => refusal(409, 'The organization connection already exists.');

/** 429 for requests beyond the tenant's rate limit. */
export const rateLimited = (headers?: Answer['headers']) =>
  refusal(429, 'Global limit has been reached', { errorCode: 'too_many_requests' }, headers);

const DOCUMENTED: Readonly<Record<number, (method: string, path: string) => Refusal>> = {
  400: (method) => {
    if (method === 'GET') return invalidQuery("'Value is not valid'");
    if (method === 'DELETE') return invalidUri('Value is not valid', 'id');
    return invalidBody("Payload validation error: 'Value is not valid'.");
  },
  401: managementTokenInvalid,
  403: (method) => insufficientScope(`${VERBS[method] ?? 'read'}:organization_connections`),
  404: (_method, path) => (/connections\/./.test(path) ? noConnection() : noOrganization()),
  409: alreadyAssociated,
  429: () => rateLimited(),
};

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PATCH: 'update', DELETE: 'delete' };

/** The documented body of a status; for others, such as 500, the same format with our own message. */
export function documentedBody(status: number, method: string, path: string): unknown {
  const documented = DOCUMENTED[status]?.(method, path);
  return (documented ?? refusal(status, 'Something went wrong.')).answer.body;
}

function unauthorized(message: string, hasAttributes = false): Refusal {
  return refusal(401, message, hasAttributes ? { attributes: { error: message } } : {});
}

function refusal(
  status: number,
  message: string,
  members: { readonly errorCode?: string; readonly attributes?: object } = {},
  headers?: Answer['headers'],
): Refusal {
  const body = { statusCode: status, error: ERRORS[status] ?? `HTTP ${status}`, message, ...members };
  return new Refusal(headers ? { status, body, headers } : { status, body }, message);
}
