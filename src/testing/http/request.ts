/** Converts between `Request` and `Response` and what the emulator works with. */
import { addressOf, type ApiName } from './address.js';
import { parseJson } from './call.js';
import { withHeaders, type Answer } from './wire-errors.js';

const WITHOUT_BODY = [204, 205, 304];
/** What a caller proves itself with. It is checked and then forgotten: records end up in logs and in failed assertions. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];

/** One request as the emulator received it. */
export interface RecordedRequest {
  readonly method: string;
  readonly api: ApiName;
  /** Below the API's base: `/identity-providers/con_…`, or `/organizations/org_…/connections`. */
  readonly path: string;
  /** Each parameter with all its values. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** The whole URL. */
  readonly url: string;
  /** With names in lower case; without `authorization`, `proxy-authorization` and `cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, other text unchanged, or null without a body. */
  body: unknown;
  /** When it arrived, in epoch milliseconds. */
  readonly at: number;
  /** Whether it was aborted before its response. */
  aborted: boolean;
  /** The status of the response; null before there is one, and if there never is. */
  status: number | null;
}

/** A `Request` from the arguments of `fetch`. Relative URLs are resolved against the page, or a placeholder origin without one. */
export function toRequest(input: string | URL | Request, init?: RequestInit): Request {
  if (input instanceof Request) return new Request(input, init);
  const here = (globalThis as { document?: { baseURI: string } }).document?.baseURI;
  return new Request(new URL(input, here ?? 'http://emulator.invalid'), init);
}

/** The initial record of a request. It updates itself when the request is aborted. */
export function record(request: Request, at: number): RecordedRequest {
  const entry = entryOf(request, at);
  const abort = () => (entry.aborted = entry.status === null);
  request.signal.addEventListener('abort', abort, { once: true });
  return entry;
}

function entryOf(request: Request, at: number): RecordedRequest {
  const { pathname, searchParams } = new URL(request.url);
  const names = [...new Set(searchParams.keys())];
  return {
    method: request.method,
    ...addressOf(pathname),
    query: Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
    url: request.url,
    headers: Object.fromEntries([...request.headers].filter(([name]) => !SECRET_HEADERS.includes(name))),
    body: null,
    at,
    aborted: false,
    status: null,
  };
}

/** Reads the body and adds it to the record; synchronously if it was passed as text. */
export async function readBody(
  request: Request,
  init: RequestInit | undefined,
  entry: RecordedRequest,
): Promise<string> {
  const given = init?.body;
  const text = typeof given === 'string' ? given : await request.text();
  entry.body = parseJson(text) ?? (text || null);
  return text;
}

/** Never resolves; rejects when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** Text is sent as it is, anything else as JSON. */
export function toResponse({ status, body, headers }: Answer): Response {
  if (body === undefined || WITHOUT_BODY.includes(status))
    return new Response(null, { status, headers: headers ?? {} });
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  const answer = withHeaders({ status, headers: headers ?? {} }, { 'Content-Type': type });
  return new Response(isText ? body : JSON.stringify(body), { status, headers: answer.headers ?? {} });
}
