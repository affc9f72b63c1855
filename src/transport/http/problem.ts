/**
 * Every refusal as a {@link TransportError}: in an answer of the API (contract A11), of a proxy (A14) or of any other
 * server, and in place of an access token (A13).
 */
import {
  isTransportError,
  TransportError,
  type FieldError,
  type TransportErrorCode,
} from '../transport-error.js';
import { askedWait, rateLimitWait } from './retry.js';

const LONGEST_DETAIL = 500;
const REQUEST_ID_HEADERS = ['x-request-id', 'x-correlation-id', 'x-auth0-requestid'];
/**
 * What the status alone would not tell: the OAuth errors that only the admin can resolve, and why the kit's own server parts
 * have refused a request.
 */
const REASONS: ReadonlyMap<unknown, TransportErrorCode> = new Map([
  ['mfa_required', 'mfa-required'],
  ['consent_required', 'consent-required'],
  ['interaction_required', 'consent-required'],
  ['urn:org-connections:error:forged', 'invalid'],
  ['urn:org-connections:error:not-available', 'conflict'],
  ['urn:org-connections:error:server-refused', 'conflict'],
  ['urn:org-connections:error:session-changed', 'session-changed'],
]);
const INSUFFICIENT_SCOPE: readonly (string | undefined)[] = ['A0E-403-0002', 'insufficient_scope'];
/** The statuses by which web servers and routers say that nothing is mounted at an address. */
const NOTHING_THERE = [404, 405, 410];
/**
 * Such an answer in JSON: it repeats the path, or says no more than “Not found”, or is the one of this kit's own proxy.
 * The API names what it didn't find.
 */
const ROUTER = /\/(identity-providers|config)\b|"(detail|message|title)": ?"not found\.?"|error:no-route\b/i;
/**
 * What nextjs-auth0's proxy says with a 500 when a session can't be renewed, as does any proxy that passes on why its
 * token request failed: Auth0's own words for a dead refresh token are among them.
 */
const SESSION_ENDED =
  /refresh[ _-]?token|re-?authenticate|session[ _](has |is )?(expired|ended|invalid)|(missing|no|expired)[ _](active )?session|token[ _-]exchange|invalid[ _]grant|grant (request is invalid|not found)|login[ _]required/i;
const CODES: Readonly<Record<number, TransportErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limited',
};

/**
 * The error in an answer that isn't 2xx.
 *
 * @param text the body
 * @param scope the scope the request needed, which the error names when it was missing
 * @param now the time on this device, in epoch milliseconds
 */
export function errorInAnswer(response: Response, text: string, scope: string, now: number): TransportError {
  const { status, headers } = response;
  const problem = parseObject(text);
  const apiCode = apiCodeOf(problem);
  const detail = problem ? detailOf(problem) : plainText(headers, text);
  const reason = REASONS.get(problem?.['type']) ?? REASONS.get(apiCode);
  const code = reason ?? codeFor(status, problem ? apiCode : detail);
  const isNoApi = NOTHING_THERE.includes(status) && !isOfApi(problem, apiCode, text);
  return new TransportError(isNoApi ? 'malformed' : code, {
    status,
    apiCode,
    detail,
    fieldErrors: fieldErrorsOf(problem),
    requestId: REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean) ?? undefined,
    retryAt: retryTime(response, now),
    missingScope: status === 403 && INSUFFICIENT_SCOPE.includes(apiCode) ? scope : undefined,
  });
}

/**
 * The error thrown in place of an access token: the admin has to sign in again, unless it says something else or the
 * network failed. Of an OAuth error only the code and the message are kept, for the rest can hold secrets such as an
 * `mfa_token`.
 */
export function errorFromSignIn(thrown: unknown): TransportError {
  if (isTransportError(thrown)) return thrown;
  const { error, message } = (thrown ?? {}) as { error?: unknown; message?: unknown };
  const apiCode = asCode(error);
  if (apiCode === undefined)
    return new TransportError(thrown instanceof TypeError ? 'network' : 'unauthorized', { cause: thrown });
  const code = REASONS.get(apiCode) ?? (apiCode === 'timeout' ? 'timeout' : 'unauthorized');
  return new TransportError(code, { apiCode, cause: new Error(asText(message)) });
}

/** The time a 429 or a 5xx names for another attempt. */
function retryTime({ status, headers }: Response, now: number): number | undefined {
  if (status === 429) return now + rateLimitWait(headers, now);
  const wait = status >= 500 ? askedWait(headers, now) : undefined;
  return wait === undefined ? undefined : now + wait;
}

/** Whether the API or a proxy for it gives this answer, and not whatever else the address leads to. */
function isOfApi(problem: object | undefined, apiCode = '', text: string): boolean {
  return problem !== undefined && (apiCode.startsWith('A0E') || !ROUTER.test(text));
}

/** @param said OAuth's code or the text with which a proxy explains a 5xx */
function codeFor(status: number, said = ''): TransportErrorCode {
  if (status >= 500) return SESSION_ENDED.test(said) ? 'unauthorized' : 'unavailable';
  return CODES[status] ?? (status >= 400 ? 'invalid' : 'malformed');
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `A0E-404-0002` from the `type`, or the code of an answer in the style of the Management API or of OAuth. */
function apiCodeOf(problem: Record<string, unknown> | undefined): string | undefined {
  const { type, errorCode, error } = problem ?? {};
  const fromType = /A0E-\d{3}-\d{4}/.exec(asText(type) ?? '')?.[0];
  return fromType ?? asCode(errorCode) ?? asCode(error);
}

function detailOf(problem: Record<string, unknown>): string | undefined {
  const { detail, message, error_description: description } = problem;
  return [detail, message, description].map(asText).find(Boolean);
}

function fieldErrorsOf(problem: Record<string, unknown> | undefined): FieldError[] {
  const entries: unknown = problem?.['validation_errors'];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Record<string, unknown> | null) => {
    const detail = asText(entry?.['detail']);
    return detail === undefined ? [] : [{ pointer: pointerOf(entry), detail }];
  });
}

/** The JSON pointer, or the `field`, which says the same of a member of the body: `data/options/domain`. */
function pointerOf(entry: Record<string, unknown> | null): string {
  const fromField = /^data(\/.+)$/.exec(asText(entry?.['field']) ?? '')?.[1];
  return asText(entry?.['pointer']) ?? fromField ?? '';
}

/** A body that isn't JSON is shown only when the server calls it plain text; a web page never is. */
function plainText(headers: Headers, text: string): string | undefined {
  const isPlain = /^text\/plain\b/i.test(headers.get('content-type') ?? '');
  return isPlain && !text.trimStart().startsWith('<') ? asText(text) : undefined;
}

function asCode(value: unknown): string | undefined {
  return asText(value)?.match(/^[\w-]+$/)?.[0];
}

function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.trim().slice(0, LONGEST_DETAIL) || undefined;
}
