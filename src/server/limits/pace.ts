/**
 * Decides whether a request goes to the Management API or is answered here: a session, its organization and the tenant each
 * have a budget, and after a 429 nothing is sent before the time that it named.
 */
import type { Clock } from '../../transport/http/clock.js';
import { rateLimitWait } from '../../transport/http/retry.js';
import { Problem } from '../problem.js';
import { partOf, type Limits } from './limits.js';
import type { Limit } from './store.js';

/** For whom something is read or changed. */
export interface Caller {
  /** `org_…` */
  readonly organization: string;
  /** Identifies the session. */
  readonly session: string;
  /** Aborted when the page no longer waits. */
  readonly signal?: AbortSignal | undefined;
}

/** The kinds of requests that Auth0 counts separately (contract A12, B4). */
export type Category = 'read' | 'write';

/** A 429 by this server: nothing was sent. */
export class Paced extends Problem {
  /** In milliseconds. */
  readonly wait: number;
  /** Whether it is the budget of this session alone that is used up. */
  readonly isOwn: boolean;

  /**
   * @param now the time, in epoch milliseconds
   */
  constructor(wait: number, now: number, isOwn: boolean, limit?: Limit) {
    const detail = 'The endpoint request limit has been exceeded.';
    const type = 'https://auth0.com/api-errors#A0E-429-0003';
    const body = { type, status: 429, title: 'Endpoint Rate Limit Exceeded', detail };
    super('api', 429, body, headersFor(wait, now, limit));
    this.wait = wait;
    this.isOwn = isOwn;
  }
}

/** The budgets of all sessions and organizations. */
export class TenantPace {
  readonly #limits: Limits;
  readonly #clock: Clock;

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /**
   * Takes one request from each budget. The smallest comes first: whoever has used theirs up takes nothing from others.
   *
   * @throws Paced
   */
  async take(category: Category, { session, organization }: Caller): Promise<void> {
    await this.#awaitNamedTime([category], [category, organization]);
    const { [category]: limit, sessionShare, organizationShare } = this.#limits;
    const budgets: readonly (readonly [key: readonly string[], limit: Limit])[] = [
      [['session', category, organization, session], partOf(limit, sessionShare)],
      [['organization', category, organization], partOf(limit, organizationShare)],
      [['tenant', category], limit],
    ];
    for (const [key, budget] of budgets) {
      const { isAllowed, reset } = await this.#limits.store.take(JSON.stringify(key), budget);
      if (!isAllowed) throw new Paced(reset, this.#clock.now(), key[0] === 'session', budget);
    }
  }

  /**
   * Remembers until when a 429 asks to wait. Auth0's limits are the tenant's, so one that names a time holds for everyone;
   * one that names none might be anything, and holds its own organization for a second.
   */
  async hold(category: Category, { organization }: Caller, headers: Headers): Promise<void> {
    const now = this.#clock.now();
    const wait = Math.max(1_000, rateLimitWait(headers, now));
    const isNamed = headers.has('retry-after') || headers.has('x-ratelimit-reset');
    const key = isNamed ? [category] : [category, organization];
    await this.#limits.store.set(holdKey(key), String(now + wait), wait);
  }

  async #awaitNamedTime(...keys: readonly (readonly string[])[]): Promise<void> {
    const now = this.#clock.now();
    const times = await Promise.all(keys.map((key) => this.#limits.store.get(holdKey(key))));
    const until = Math.max(...times.map((time) => Number(time ?? 0)));
    if (until > now) throw new Paced(until - now, now, false);
  }
}

const holdKey = (key: readonly string[]) => JSON.stringify(['hold', ...key]);

/** As Auth0 names them (contract A12), so that a page waits in the same way. */
function headersFor(wait: number, now: number, limit: Limit | undefined): Record<string, string> {
  const times = {
    'Retry-After': String(Math.max(1, Math.ceil(wait / 1000))),
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': String(Math.ceil((now + wait) / 1000)),
  };
  return limit ? { ...times, 'X-RateLimit-Limit': String(limit.requests) } : times;
}
