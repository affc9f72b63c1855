/** The Management API's refusals (contract B3), and how the page is told of them. */
import { ConfigurationError } from '../domain.js';
import { apiProblem, problem, type Problem } from '../problem.js';
import { isJson } from '../bridge/wire.js';

/** The scopes of `/organizations/{id}/connections` and `enabled_connections` (contract B). */
export const SCOPES = ['read', 'create', 'update', 'delete'].map(
  (verb) => `${verb}:organization_connections`,
);

const RATE_HEADERS = ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/** A response other than 2xx, for callers that handle some of them. */
export class ManagementRefusal extends Error {
  override readonly name = 'ManagementRefusal';
  readonly status: number;
  readonly errorCode: string | undefined;
  readonly headers: Headers;
  /** Whether the request named a connection, besides its organization. */
  readonly isAboutConnection: boolean;
  /** Whether it says that there is no such organization; the body has no code for that. */
  readonly saysNoOrganization: boolean;

  constructor(status: number, json: unknown, headers: Headers, isAboutConnection: boolean) {
    super(`Management API: ${status}`);
    const body = isJson(json) ? json : {};
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    this.status = status;
    // A tenant's own rate limit policy has its code in `error`.
    this.errorCode = text(body['errorCode']) ?? text(body['error']);
    this.headers = headers;
    this.isAboutConnection = isAboutConnection;
    this.saysNoOrganization = status === 404 && /^no organization\b/i.test(text(body['message']) ?? '');
  }
}

/**
 * Translates a refusal for the page, into the My Organization API's error with the same meaning (contract A11, B3). The
 * words are this server's own: what the Management API says is for whoever runs the product, and can name anything.
 */
export function translated(refusal: ManagementRefusal): Problem {
  const { status, errorCode } = refusal;
  if (status === 429) return rateLimited(refusal);
  // This server's token lacks the scope, not the user's. Naming the scope would make the user ask the wrong admin for it.
  if (status === 403 && errorCode === 'insufficient_scope')
    return problem('not-available', 'This server’s access to Auth0 lacks a permission that this needs.', {
      cause: new ConfigurationError(
        `The Management API’s access token needs the scopes ${SCOPES.join(', ')}.`,
      ),
    });
  if (status === 403) return problem('not-available', 'The tenant does not allow this.');
  if (status === 404) return apiProblem(404, '0002', 'Resource Not Found', notFoundText(refusal));
  if (status === 409)
    return apiProblem(409, '0001', 'Configuration issue', 'The connection has been changed in the meantime.');
  if (status < 500) return apiProblem(400, '0001', 'Bad Request', badRequestText(errorCode));
  return problem('upstream-failed', 'Auth0 has failed.');
}

function rateLimited({ headers }: ManagementRefusal): Problem {
  const told = RATE_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const limited = 'The endpoint request limit has been exceeded.';
  return apiProblem(429, '0003', 'Endpoint Rate Limit Exceeded', limited, Object.fromEntries(told));
}

/** Where it is unknown which of the two is missing, it is the connection: its organization was read a moment ago. */
function notFoundText({ errorCode, isAboutConnection, saysNoOrganization }: ManagementRefusal): string {
  const isConnection = errorCode === 'inexistent_connection' || (isAboutConnection && !saysNoOrganization);
  return isConnection ? 'The IdP does not exist.' : 'The organization does not exist.';
}

function badRequestText(errorCode: string | undefined): string {
  return errorCode === 'invalid_body' ? 'Auth0 does not accept this change.' : 'The request is invalid.';
}
