/** A client for the Management API: sends one request and returns its JSON, or fails with a problem (contract B3). */
import { askForToken, authorize, type GetToken } from '../tokens/access-token.js';
import { isJson } from '../bridge/wire.js';
import { ConfigurationError } from '../domain.js';
import type { Settings } from '../handler/handler.js';
import { Paced, type Caller, type Category, type TenantPace } from '../limits/pace.js';
import { problem, Problem } from '../problem.js';
import { TokenCache, type AccessToken } from '../tokens/token-cache.js';
import { send } from '../upstream.js';
import { Backoff } from './backoff.js';
import { ManagementRefusal, SCOPES } from './refusal.js';
import type { SharedToken } from './shared-token.js';

/** One request below `/api/v2/organizations/{organization of the caller}`. */
export interface ManagementRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The family of routes. */
  readonly family: 'connections' | 'enabled_connections';
  /** The connection; without it, the request is for the list. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Whether it continues a list. It then waits for its turn: half a list is none. */
  readonly isContinued?: boolean;
}

/** How the server gets its token, and how much it may send. */
export interface ManagementParts {
  readonly getToken: GetToken;
  readonly shared: SharedToken;
  readonly pace: TenantPace;
}

/** Sends requests with this server's own token. */
export class Management {
  readonly #settings: Settings;
  readonly #parts: ManagementParts;
  readonly #tokens: TokenCache;
  readonly #backoff: Backoff;

  constructor(settings: Settings, parts: ManagementParts) {
    this.#settings = settings;
    this.#parts = parts;
    this.#tokens = new TokenCache(settings.clock);
    this.#backoff = new Backoff(settings.clock);
  }

  /**
   * The JSON of a 2xx response; undefined if it has none.
   *
   * @throws ManagementRefusal for any other response but a 401
   * @throws Problem when there is no response, when a budget is used up, or when this server's token is refused: the user
   *   can't do anything about that
   */
  async request(caller: Caller, request: ManagementRequest): Promise<unknown> {
    this.#backoff.pass();
    const category = request.method === 'GET' ? 'read' : 'write';
    await this.#take(category, caller, request);
    const token = await this.#token();
    let response = await this.#send(caller, request, token);
    if (response.status === 401) response = await this.#send(caller, request, await this.#token(token));
    if (response.status === 401)
      throw this.#refused('Auth0 refused this server’s credentials.', new ConfigurationError(REFUSED));
    this.#backoff.succeeded();
    if (response.status === 429) await this.#parts.pace.hold(category, caller, response.headers);
    return this.#read(response, request);
  }

  async #take(category: Category, caller: Caller, { isContinued }: ManagementRequest): Promise<void> {
    const { clock, timeout } = this.#settings;
    const giveUpAt = clock.now() + timeout;
    for (;;)
      try {
        return await this.#parts.pace.take(category, caller);
      } catch (error) {
        const mayWait = isContinued && error instanceof Paced && clock.now() + error.wait <= giveUpAt;
        if (!mayWait) throw error;
        await clock.sleep(error.wait, caller.signal);
      }
  }

  async #token(refused?: AccessToken): Promise<AccessToken> {
    const key = { audience: this.#settings.tenant.managementAudience, scopes: SCOPES };
    const { getToken, shared } = this.#parts;
    const ask = async (refresh: boolean) => {
      const found = await shared.find(refused);
      if (found) return found;
      const token = await askForToken(getToken, key, refresh, this.#settings);
      await shared.share(token);
      return token;
    };
    try {
      return await this.#tokens.get(key, ask, refused);
    } catch (error) {
      throw this.#withoutToken(error);
    }
  }

  /** A token that couldn't be had is not asked for again at once, whatever the reason. */
  #withoutToken(error: unknown): Problem {
    if (!(error instanceof Problem && error.code.startsWith('upstream-')))
      return this.#refused('This server has no access to Auth0.', (error as Error).cause);
    const { code } = error;
    if (code === 'upstream-failed')
      this.#backoff.failed(() => problem('upstream-failed', 'Auth0 could not be reached.'));
    return error;
  }

  /** @param cause only the request that met it reports it */
  #refused(detail: string, cause?: unknown): Problem {
    this.#backoff.failed(() => problem('server-refused', detail));
    return problem('server-refused', detail, { cause });
  }

  async #send(
    { organization, signal }: Caller,
    { method, family, id, query, body }: ManagementRequest,
    token: AccessToken,
  ): Promise<Response> {
    const path = ['/organizations', organization, family, ...(id === undefined ? [] : [id])];
    const url =
      this.#settings.tenant.management +
      path.map((part, index) => (index ? encodeURIComponent(part) : part)).join('/');
    const headers = new Headers({ accept: 'application/json' });
    if (body) headers.set('content-type', 'application/json');
    await authorize(headers, token, { method, url, nonce: undefined });
    const search = query ? `?${new URLSearchParams(query).toString()}` : '';
    const text = body && JSON.stringify(body);
    return send({ url: url + search, method, headers, body: text, signal }, this.#settings);
  }

  async #read(response: Response, { id, body }: ManagementRequest): Promise<unknown> {
    const text = await response.text().catch(() => {
      throw problem('upstream-failed', 'Auth0’s response was cut off.');
    });
    const json = parse(text);
    const isAboutConnection = id !== undefined || (isJson(body) && 'connection_id' in body);
    if (!response.ok) throw new ManagementRefusal(response.status, json, response.headers, isAboutConnection);
    if (json === undefined && text !== '') throw problem('upstream-failed', 'Auth0’s response is not JSON.');
    return json;
  }
}

const REFUSED =
  'The Management API refused the access token of getManagementToken. Is it for this tenant, and not expired?';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
