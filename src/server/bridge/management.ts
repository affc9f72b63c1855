/** A client for the Management API: sends one request and returns its JSON, or fails with a problem (contract B3). */
import { askForToken, authorize, type GetToken } from '../tokens/access-token.js';
import type { Settings } from '../handler/handler.js';
import { apiProblem, problem, Problem } from '../problem.js';
import { TokenCache, type AccessToken } from '../tokens/token-cache.js';
import { send } from '../upstream.js';
import { isJson } from './wire.js';

/** One request below `/api/v2`. */
export interface ManagementRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Starting with a slash, its segments encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
}

/** The scopes of `/organizations/{id}/connections` and `enabled_connections` (contract B). */
const SCOPES = ['read', 'create', 'update', 'delete'].map((verb) => `${verb}:organization_connections`);

const RATE_HEADERS = ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/** A response other than 2xx, for callers that handle some of them. */
export class ManagementRefusal extends Error {
  override readonly name = 'ManagementRefusal';
  readonly status: number;
  readonly errorCode: string | undefined;
  readonly headers: Headers;
  /** The API's message; not for the browser. */
  readonly detail: string | undefined;

  constructor(status: number, json: unknown, headers: Headers) {
    super(`Management API: ${status}`);
    const body = isJson(json) ? json : {};
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    this.status = status;
    // A tenant's own rate limit policy has its code in `error` and its message in `error_description`.
    this.errorCode = text(body['errorCode']) ?? text(body['error']);
    this.detail = text(body['message']) ?? text(body['error_description']);
    this.headers = headers;
  }
}

/** Sends requests with this server's own token. */
export class Management {
  readonly #settings: Settings;
  readonly #getToken: GetToken;
  readonly #tokens: TokenCache;

  constructor(settings: Settings, getToken: GetToken) {
    this.#settings = settings;
    this.#getToken = getToken;
    this.#tokens = new TokenCache(settings.clock);
  }

  /**
   * The JSON of a 2xx response; undefined if it has none.
   *
   * @throws ManagementRefusal for any other response but a 401
   * @throws Problem when there is no response, or this server's token is refused: the user can't do anything about that
   */
  async request(request: ManagementRequest): Promise<unknown> {
    const token = await this.#token();
    let response = await this.#send(request, token);
    if (response.status === 401) {
      await response.body?.cancel();
      response = await this.#send(request, await this.#token(token));
    }
    if (response.status === 401) {
      await response.body?.cancel();
      throw problem('server-refused', 'Auth0 refused this server’s credentials.');
    }
    return this.#read(response);
  }

  async #token(refused?: AccessToken): Promise<AccessToken> {
    const key = { audience: this.#settings.tenant.managementAudience, scopes: SCOPES };
    const ask = (refresh: boolean) => askForToken(this.#getToken, key, refresh, this.#settings);
    try {
      return await this.#tokens.get(key, ask, refused);
    } catch (error) {
      const isUnreachable = error instanceof Problem && error.code.startsWith('upstream-');
      if (isUnreachable) throw error;
      const { cause } = error as Error;
      throw problem('server-refused', 'This server has no access to Auth0.', { cause });
    }
  }

  async #send(
    { method, path, query, body, signal }: ManagementRequest,
    token: AccessToken,
  ): Promise<Response> {
    const url = this.#settings.tenant.management + path;
    const headers = new Headers({ accept: 'application/json' });
    if (body) headers.set('content-type', 'application/json');
    await authorize(headers, token, { method, url, nonce: undefined });
    const search = query ? `?${new URLSearchParams(query).toString()}` : '';
    const text = body && JSON.stringify(body);
    return send({ url: url + search, method, headers, body: text, signal }, this.#settings);
  }

  async #read(response: Response): Promise<unknown> {
    const text = await response.text().catch(() => {
      throw problem('upstream-failed', 'Auth0’s response was cut off.');
    });
    const json = parse(text);
    if (!response.ok) throw new ManagementRefusal(response.status, json, response.headers);
    if (json === undefined && text !== '') throw problem('upstream-failed', 'Auth0’s response is not JSON.');
    return json;
  }
}

/** Translates a refusal for the page, into the My Organization API's error with the same meaning (contract A11, B3). */
export function translated(refusal: ManagementRefusal): Problem {
  const { status, errorCode, detail } = refusal;
  if (status === 429) {
    const headers = RATE_HEADERS.flatMap((name) => {
      const value = refusal.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const limited = 'The endpoint request limit has been exceeded.';
    return apiProblem(429, '0003', 'Endpoint Rate Limit Exceeded', limited, Object.fromEntries(headers));
  }
  // This server's token lacks the scope, not the user's. Naming the scope would make the user ask the wrong admin for it.
  if (status === 403 && errorCode === 'insufficient_scope')
    return problem('not-available', 'This server’s access to Auth0 lacks a permission that this needs.');
  if (status === 403) return problem('not-available', 'The tenant does not allow this.');
  if (status === 404) return apiProblem(404, '0002', 'Resource Not Found', notFoundText(errorCode));
  if (status === 409)
    return apiProblem(409, '0001', 'Configuration issue', detail ?? 'The tenant has another state.');
  if (status >= 400 && status < 500)
    return apiProblem(400, '0001', 'Bad Request', detail ?? 'The request is invalid.');
  return problem('upstream-failed', 'Auth0 has failed.');
}

const notFoundText = (errorCode: string | undefined) =>
  errorCode === 'inexistent_connection' ? 'The IdP does not exist.' : 'The organization does not exist.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
