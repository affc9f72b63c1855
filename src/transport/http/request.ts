/** What the HTTP client is asked to send, and what it gets back. */
import type { CallOptions } from '../call-options.js';
import type { Method } from '../routes/route.js';

/** One request and how its answer is read. */
export interface HttpRequest<T> {
  readonly method: Method;
  /** Below the base URL, starting with a slash, its segments encoded. */
  readonly path: string;
  /** The scopes it needs, separated by spaces. */
  readonly scope: string;
  /** Sent as JSON; left out for a request without a body. */
  readonly body?: unknown;
  /** How often it may be sent in all when the server fails or doesn't answer. */
  readonly tries: number;
  /**
   * Reads the answer's JSON, undefined for an empty body.
   *
   * @throws UnreadableAnswer when it isn't what the contract says
   */
  readonly parse: (json: unknown) => T;
}

/** What sends requests: `client.ts`, for those who need not know the rest of it. */
export interface RequestSender {
  /** @throws TransportError */
  request<T>(request: HttpRequest<T>, options?: CallOptions): Promise<T>;
}

/** A 2xx answer. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Thrown by {@link HttpRequest.parse}; the message is a sentence that says why, for those who run the server. */
export class UnreadableAnswer extends Error {}
