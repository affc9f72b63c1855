/** Injected failures, which replace the API's response. */
import type { ApiName } from './address.js';
import type { Api } from './api.js';
import { withHeaders, type Answer } from './wire-errors.js';

/**
 * - `network`: no response at all, as when the connection drops
 * - `html`: a proxy's 502 page
 * - `login-page`: 200 with a web page, as when a session has ended
 * - `empty`: 200 without a body
 * - `hang`: no response until the request is aborted
 * - a status: without a body of its own, the documented body and headers of that status
 */
export type Failure =
  | 'network'
  | 'html'
  | 'login-page'
  | 'empty'
  | 'hang'
  | {
      readonly status: number;
      /** Text is sent as it is, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Which requests fail, and how many. */
export interface FailureOptions {
  /** How many requests fail. Default 1. */
  readonly times?: number;
  /** Which requests fail; others are answered normally. `path` is relative to the base: `/identity-providers`. */
  readonly matching?: (request: FailingRequest) => boolean;
}

/** What `matching` gets to see. */
export interface FailingRequest {
  readonly api: ApiName;
  readonly method: string;
  readonly path: string;
}

/** The pending failures, in the order in which they were injected. */
export class FailureQueue {
  #waiting: { failure: Failure; times: number; matching: NonNullable<FailureOptions['matching']> }[] = [];

  add(failure: Failure, { times = 1, matching = () => true }: FailureOptions = {}): void {
    this.#waiting.push({ failure, times, matching });
  }

  /** The failure of this request, if any. */
  take(request: FailingRequest): Failure | undefined {
    const entry = this.#waiting.find(({ times, matching }) => times > 0 && matching(request));
    if (!entry) return undefined;
    entry.times -= 1;
    this.#waiting = this.#waiting.filter(({ times }) => times > 0);
    return entry.failure;
  }
}

/**
 * The response of a failure; `network` and `hang` have none. A bare status has the API's headers, a proxy's page doesn't.
 */
export function failureAnswer(
  failure: Exclude<Failure, 'network' | 'hang'>,
  { method, path }: { readonly method: string; readonly path: string },
  api: Api,
): Answer {
  if (failure === 'empty') return { status: 200 };
  if (failure === 'html') return page(502, '502 Bad Gateway');
  if (failure === 'login-page') return page(200, 'Log in');
  const { status } = failure;
  const body = 'body' in failure || status < 400 ? failure.body : api.documentedBody(status, method, path);
  return withHeaders({ ...failure, body }, api.limits(method, status === 429));
}

function page(status: number, title: string): Answer {
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}
