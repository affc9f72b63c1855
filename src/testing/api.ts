/** The API's side of a request: who asks, how often, what for, and what becomes of the organization. */
import type { Clock } from '../transport/clock.js';
import { RateLimiter, type Category, type RateLimit } from './rate-limit.js';
import { findRoute } from './routes.js';
import {
  insufficientScope,
  invalidToken,
  noRoute,
  rateLimited,
  Refusal,
  withHeaders,
  type Answer,
} from './wire-errors.js';
import type { EmulatorState } from './wire.js';

/** Says what a caller may do. Whatever it throws becomes a 401; a {@link Refusal} is answered as it is. */
export type Authenticate = (request: Request) => Promise<{ readonly scopes: readonly string[] }>;

/** One organization and the rules by which it is asked and changed. */
export class Api {
  state: EmulatorState;
  readonly #clock: Clock;
  readonly #authenticate: Authenticate;
  #rateLimit: RateLimit | null = null;
  #limiter: RateLimiter | null = null;

  constructor(state: EmulatorState, clock: Clock, authenticate: Authenticate) {
    this.state = state;
    this.#clock = clock;
    this.#authenticate = authenticate;
  }

  get rateLimit(): RateLimit | null {
    return this.#rateLimit;
  }

  /** Setting it fills the buckets. */
  set rateLimit(rateLimit: RateLimit | null) {
    this.#rateLimit = rateLimit;
    this.#limiter = rateLimit && new RateLimiter(rateLimit, this.#clock);
  }

  /** What the API says to this request. */
  async answer(request: Request, path: string, text: string): Promise<Answer> {
    try {
      const { scopes } = await this.#authenticated(request);
      // From here on nothing waits: a request is done as a whole or not at all.
      request.signal.throwIfAborted();
      return this.#handle(request, path, text, scopes);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return withHeaders(thrown.answer, this.limits(request.method));
    }
  }

  /** The rate limit headers of a request of this method. */
  limits(method: string): Readonly<Record<string, string>> {
    const category: Category = method === 'GET' ? 'read' : 'write';
    return this.#limiter?.headers(category) ?? {};
  }

  async #authenticated(request: Request) {
    try {
      return await this.#authenticate(request);
    } catch (thrown) {
      throw thrown instanceof Refusal ? thrown : invalidToken();
    }
  }

  #handle(request: Request, path: string, text: string, scopes: readonly string[]): Answer {
    const found = findRoute(request.method, path);
    if (!found) throw noRoute();
    const { route, id } = found;
    const draw = this.#limiter?.draw(route.category);
    if (draw && !draw.allowed) throw rateLimited(draw.headers);
    if (!scopes.includes(route.scope)) throw insufficientScope();
    const query = new URL(request.url).searchParams;
    const { state, ...answer } = route.handle({ state: this.state, id, query, text });
    if (state) this.state = state;
    return withHeaders(answer, draw?.headers ?? {});
  }
}
