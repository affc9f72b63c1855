/**
 * Every refusal a page may meet, as what makes a `TransportError`: in an answer of the API (contract A11), of a proxy (A14), of
 * anybody, or in place of a token (A13).
 */
import { askedWait, rateLimitWait } from './retry.js';
import type { FieldError, Problem, TransportErrorCode } from './transport-error.js';

const LONGEST_DETAIL = 500;
const REQUEST_ID_HEADERS = ['x-request-id', 'x-correlation-id', 'x-auth0-requestid'];
/** What only the person can give, by the OAuth error that asks for it. */
const INTERACTION: ReadonlyMap<string | undefined, TransportErrorCode> = new Map([
  ['mfa_required', 'mfa-required'],
  ['consent_required', 'consent-required'],
  ['interaction_required', 'consent-required'],
]);
const INSUFFICIENT_SCOPE = ['A0E-403-0002', 'insufficient_scope'];
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
 * What went wrong, from an answer that is not 2xx.
 *
 * @param text the body
 * @param scope the scope that the request needed, to name it when it was missing
 * @param now the time here, in epoch milliseconds
 */
export function problemInAnswer(response: Response, text: string, scope: string, now: number): Problem {
  const { status, headers } = response;
  const problem = parseObject(text);
  const apiCode = apiCodeOf(problem);
  const wait = status === 429 ? rateLimitWait(headers, now) : askedWait(headers, now);
  return [
    INTERACTION.get(apiCode) ?? codeFor(status),
    {
      status,
      apiCode,
      detail: problem ? detailOf(problem) : plainText(headers, text),
      fieldErrors: fieldErrorsOf(problem),
      requestId: REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean) ?? undefined,
      retryAt: wait !== undefined && (status === 429 || status >= 500) ? now + wait : undefined,
      missingScope: status === 403 && INSUFFICIENT_SCOPE.includes(apiCode ?? '') ? scope : undefined,
    },
  ];
}

/**
 * Why there are no credentials, from what was thrown in place of a token: the person has to sign in again, unless it asks
 * for something else or the network failed. Of an OAuth error only its code and its words are kept: the rest, such as an
 * `mfa_token`, is a secret.
 */
export function problemOfSignIn(thrown: unknown): Problem {
  const { error, message } = (thrown ?? {}) as { error?: unknown; message?: unknown };
  const apiCode = asCode(error);
  if (apiCode === undefined)
    return [thrown instanceof TypeError ? 'network' : 'unauthorized', { cause: thrown }];
  const code = INTERACTION.get(apiCode) ?? (apiCode === 'timeout' ? 'timeout' : 'unauthorized');
  return [code, { apiCode, cause: new Error(asText(message)) }];
}

function codeFor(status: number): TransportErrorCode {
  if (status >= 500) return 'unavailable';
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

/** `A0E-404-0002` out of the `type`, or the code of a Management-like or OAuth-like answer. */
function apiCodeOf(problem: Record<string, unknown> | undefined): string | undefined {
  const { type, errorCode, error } = problem ?? {};
  const fromType = /A0E-\d{3}-\d{4}/.exec(asText(type) ?? '')?.[0];
  return fromType ?? asCode(errorCode) ?? asCode(error);
}

function detailOf({
  detail,
  message,
  error_description: description,
}: Record<string, unknown>): string | undefined {
  return [detail, message, description].map(asText).find(Boolean);
}

function fieldErrorsOf(problem: Record<string, unknown> | undefined): FieldError[] {
  const entries: unknown = problem?.['validation_errors'];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Record<string, unknown> | null) => {
    const detail = asText(entry?.['detail']);
    return detail === undefined ? [] : [{ pointer: asText(entry?.['pointer']) ?? '', detail }];
  });
}

/** Words that are not JSON are shown only when the server says that they are plain text; a web page never is. */
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
