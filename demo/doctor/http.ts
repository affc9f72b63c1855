/** One request and its whole answer, or words for why there is none. Redirects are answers here, and are not followed. */

/** An answer as far as somebody may look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The value of the body; undefined where it is no JSON. */
  readonly json: unknown;
  /** Whether it is for people to look at, not for a program. */
  readonly isPage: boolean;
}

/** Sends one request. Rejects with {@link Unreachable} and nothing else. */
export type Ask = (url: string, init?: RequestInit) => Promise<Answer>;

/** There is no answer; the message says why, without a word of what was sent. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** In milliseconds. */
const LONGEST = 15_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such name (DNS)',
  EAI_AGAIN: 'the name could not be looked up (DNS): is this machine online?',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was dropped',
  ETIMEDOUT: 'the connection was not made in time',
  UND_ERR_CONNECT_TIMEOUT: 'the connection was not made in time',
  UND_ERR_SOCKET: 'the connection was dropped',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody who is trusted here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https',
};

/** @param fetch the platform's, unless a test has another */
export function createAsk(fetch: typeof globalThis.fetch): Ask {
  return async (url, init = {}) => {
    try {
      const signal = AbortSignal.timeout(LONGEST);
      const response = await fetch(url, { ...init, redirect: 'manual', signal });
      return answerOf(response, await response.text());
    } catch (error) {
      throw new Unreachable(`${new URL(url).origin} does not answer: ${reasonOf(error)}.`);
    }
  };
}

/** A member of a JSON object, if it is a text. */
export function textIn({ json }: Answer, member: string): string | undefined {
  const value = isObject(json) ? json[member] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 403 (“The token lacks …”): the status, and the server's own words where it has any, however many. */
export function inBrief(answer: Answer): string {
  const words = ['detail', 'message', 'error_description', 'title', 'error'].map((name) =>
    textIn(answer, name),
  );
  const said = words.find((text) => text !== undefined);
  return said === undefined ? String(answer.status) : `${answer.status} (“${said.replaceAll('”', '"')}”)`;
}

/** The names in a header that lists some, in lower case. */
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
  return { status, headers, json: parse(text), isPage };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** From the code alone: a message may repeat what was sent. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return `not within ${LONGEST / 1000} seconds`;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  return REASONS[code] ?? (code === '' ? 'the connection failed' : `the connection failed (${code})`);
}
