/** How an API handles a request: authentication, rate limit, routing, and the change of the organization. */
import type { Clock } from '../../transport/http/clock.js';
import { exhausted, RateLimiter, type RateLimit } from './rate-limit.js';
import { categoryOf, findRoute, type Route } from './route.js';
import { Refusal, withHeaders, type Answer } from './wire-errors.js';
import { listedState, replaceState, type Organization } from './organization.js';

/** Returns the scopes of a caller. A {@link Refusal} that it throws becomes the response, anything else a 401. */
export type Authenticate = (request: Request) => Promise<{ readonly scopes: readonly string[] }>;

/** What differs between the APIs: their routes and the messages of their refusals. */
export interface Dialect {
  /** The current ones. */
  readonly routes: () => readonly Route[];
  readonly authenticate: Authenticate;
  readonly noRoute: () => Refusal;
  readonly invalidToken: () => Refusal;
  readonly insufficientScope: (scope: string) => Refusal;
  readonly rateLimited: (headers: Readonly<Record<string, string>>) => Refusal;
  /** Whether a 429 has `Retry-After`. */
  readonly hasRetryAfter: boolean;
  /** The body for an injected failure with this status. */
  readonly documentedBody: (status: number, method: string, path: string) => unknown;
}

/** One of the APIs of an organization. */
export class Api {
  readonly #organization: Organization;
  readonly #clock: Clock;
  readonly #dialect: Dialect;
  #rateLimit: RateLimit | null = null;
  #limiter: RateLimiter | null = null;

  constructor(organization: Organization, clock: Clock, dialect: Dialect) {
    this.#organization = organization;
    this.#clock = clock;
    this.#dialect = dialect;
  }

  get rateLimit(): RateLimit | null {
    return this.#rateLimit;
  }

  /** Setting it refills the buckets. */
  set rateLimit(rateLimit: RateLimit | null) {
    this.#rateLimit = rateLimit;
    this.#limiter = rateLimit && new RateLimiter(rateLimit, this.#clock);
  }

  /** The response to this request. */
  async answer(request: Request, path: string, text: string): Promise<Answer> {
    try {
      const { scopes } = await this.#authenticated(request);
      // Synchronous from here on, so that a request is handled as a whole or not at all.
      request.signal.throwIfAborted();
      return this.#handle(request, path, text, scopes);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return withHeaders(thrown.answer, this.limits(request.method));
    }
  }

  /** The rate limit headers of a request with this method; optionally those of an empty bucket. */
  limits(method: string, isExhausted = false): Readonly<Record<string, string>> {
    const limits = this.#limiter?.headers(categoryOf(method)) ?? {};
    return isExhausted ? this.#sentHeaders(exhausted(limits, this.#clock.now())) : limits;
  }

  /** The body documented for a status. */
  documentedBody(status: number, method: string, path: string): unknown {
    return this.#dialect.documentedBody(status, method, path);
  }

  async #authenticated(request: Request) {
    try {
      return await this.#dialect.authenticate(request);
    } catch (thrown) {
      throw thrown instanceof Refusal ? thrown : this.#dialect.invalidToken();
    }
  }

  #handle(request: Request, path: string, text: string, scopes: readonly string[]): Answer {
    const dialect = this.#dialect;
    const found = findRoute(dialect.routes(), request.method, path);
    if (!found) throw dialect.noRoute();
    const { route, parameters } = found;
    const draw = this.#limiter?.draw(categoryOf(request.method));
    if (draw && !draw.allowed) throw dialect.rateLimited(this.#sentHeaders(draw.headers));
    if (!route.scope.split(' ').every((scope) => scopes.includes(scope)))
      throw dialect.insufficientScope(route.scope);
    const query = new URL(request.url).searchParams;
    const now = this.#clock.now();
    const organization = this.#organization;
    const { state, ...answer } = route.handle({
      ...organization,
      listed: listedState(organization, now),
      now,
      parameters,
      query,
      text,
    });
    if (state) replaceState(organization, state, now);
    return withHeaders(answer, draw?.headers ?? {});
  }

  /** The headers of a refusal, without those that this API doesn't send. */
  #sentHeaders({
    'Retry-After': retryAfter,
    ...limits
  }: Readonly<Record<string, string>>): Record<string, string> {
    return this.#dialect.hasRetryAfter && retryAfter !== undefined
      ? { ...limits, 'Retry-After': retryAfter }
      : limits;
  }
}
