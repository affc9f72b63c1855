/** Sends a request and reads the whole response, or says why there is none. Redirects are responses, and not followed. */
import { isObject, parseJson } from '../json.js';

/** A response, as far as the checks need it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined if it isn't JSON. */
  readonly json: unknown;
  /** Whether the body is an HTML page. */
  readonly isPage: boolean;
  /** The body if it is one short line of text, such as a framework's refusal; undefined if it is anything else. */
  readonly line?: string | undefined;
}

/** Sends one request. Rejects with an {@link UnreachableError} and nothing else. */
export type Ask = (url: string, init?: RequestInit) => Promise<Answer>;

/** There was no response. The message says why, and contains nothing of the request but its origin. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Without signs that a terminal would obey. */
const LINE = /^[\x20-\x7e]{1,120}$/;

/** In milliseconds. */
const TIMEOUT = 15_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name does not exist (DNS)',
  EAI_AGAIN: 'the name could not be resolved (DNS); is this machine online?',
  ECONNREFUSED: 'nothing is listening there',
  ECONNRESET: 'the connection was dropped',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection was dropped',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not signed by a trusted authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not signed by a trusted authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https',
};

/** @param fetch the platform's, unless a test passes its own */
export function createAsk(fetch: typeof globalThis.fetch): Ask {
  return async (url, init = {}) => {
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      const response = await fetch(url, { ...init, redirect: 'manual', signal });
      return answerOf(response, await response.text());
    } catch (error) {
      throw new UnreachableError(`${new URL(url).origin} does not respond: ${reasonOf(error)}.`);
    }
  };
}

/** A member of the JSON body if it is a non-empty text. */
export function textIn({ json }: Answer, member: string): string | undefined {
  const value = isObject(json) ? json[member] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The status and, if there is one, the server's own message: 403 (“The token lacks …”). */
export function inBrief(answer: Answer): string {
  const message =
    ['detail', 'message', 'error_description', 'title', 'error']
      .map((name) => textIn(answer, name))
      .find((text) => text !== undefined) ?? answer.line;
  return message === undefined
    ? String(answer.status)
    : `${answer.status} (“${message.replaceAll('”', '"')}”)`;
}

/** The names in a header that is a list, in lower case. */
export function namesIn({ headers }: Answer, header: string): readonly string[] {
  const value = headers.get(header) ?? '';
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

function answerOf({ status, headers }: Response, text: string): Answer {
  const isPage =
    /^text\/html\b/i.test(headers.get('content-type') ?? '') || /^\s*<(!doctype|html)\b/i.test(text);
  const json = parseJson(text);
  const line = text.trim();
  const isLine = json === undefined && !isPage && LINE.test(line);
  return { status, headers, json, isPage, line: isLine ? line : undefined };
}

/** From the error's code alone: its message could repeat what was sent. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return `no response within ${TIMEOUT / 1000} seconds`;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  return REASONS[code] ?? (code === '' ? 'the connection failed' : `the connection failed (${code})`);
}
