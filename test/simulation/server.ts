/** A small My Organization API, as strict as the real one about tokens, scopes, rate limits and access levels. */
import { Limiter } from './limiter.js';
import type { Identity } from './identity.js';
import type { Answer, Row, Sent, Statement } from './wire.js';

/** A change by a tab's request, or by another admin if `by` is undefined. */
export interface Change {
  readonly order: number;
  readonly by: Sent | undefined;
  /** Whether the tab had aborted the request before it was executed. */
  readonly isLate: boolean;
  readonly row: Row | undefined;
  readonly changed: readonly string[];
}

/** How a 429 names the time of the next try: `Retry-After`, `X-RateLimit-Reset` with or without a `Date`, or not at all. */
export type Hint = 'retry-after' | 'reset' | 'reset-without-date' | 'both' | 'none';

const SCOPES: Readonly<Record<string, string>> = {
  GET: 'read:my_org:identity_providers',
  PATCH: 'update:my_org:identity_providers',
  POST: 'update:my_org:identity_providers_detach',
  DELETE: 'delete:my_org:identity_providers',
};

interface ServerOptions {
  readonly now: () => number;
  readonly tick: () => number;
  readonly identity: Identity;
  readonly hint: Hint;
  readonly rows: readonly Row[];
  /** Whether only connections without users can be deleted. */
  readonly isDeletingCautious: boolean;
}

export class SimulatedServer {
  readonly rows = new Map<string, Row>();
  readonly changes = new Map<string, Change[]>();
  readonly missingScopes = new Set<string>();
  /** Connections with a change that no tab can have announced to the others. */
  readonly disturbed = new Set<string>();
  readonly limiter: Limiter;
  readonly #options: ServerOptions;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.limiter = new Limiter(options.now());
    for (const row of options.rows) {
      this.rows.set(row.id, row);
      this.changes.set(row.id, [{ order: 0, by: undefined, isLate: false, row, changed: [] }]);
    }
  }

  /** Sets or removes a row. */
  put(id: string, row: Row | undefined, by?: Sent, changed: readonly string[] = []): void {
    if (row) this.rows.set(id, row);
    else this.rows.delete(id);
    const change = { order: this.#options.tick(), by, isLate: by?.signal.aborted === true, row, changed };
    this.changes.set(id, [...(this.changes.get(id) ?? []), change]);
    if (!by || change.isLate) this.disturbed.add(id);
  }

  /** All changes of a connection since then, after the one that was the latest then. */
  since(id: string, order: number): readonly Change[] {
    const all = this.changes.get(id) ?? [];
    const first = all.findLastIndex((change) => change.order <= order);
    return all.slice(Math.max(0, first));
  }

  /** Executes a request. */
  execute(sent: Sent): Answer {
    const { now, identity } = this.#options;
    if (!this.limiter.take(sent.budget, now(), sent.signal.aborted))
      return this.limited(this.limiter.nextAt(sent.budget) - now(), this.#options.hint);
    if (!identity.isValid(sent.token)) return this.answer(401);
    const scope = sent.path.startsWith('/config') ? 'read:my_org:configuration' : (SCOPES[sent.method] ?? '');
    if (this.missingScopes.has(scope)) return this.answer(403, { type: 'https://auth0.com/#A0E-403-0002' });
    return this.#route(sent);
  }

  /** An answer that says nothing about any connection. */
  answer(status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Answer {
    return {
      status,
      headers,
      body: JSON.stringify(body),
      statements: [],
      isAll: false,
      order: this.#options.tick(),
    };
  }

  /** A 429. */
  limited(wait: number, hint: Hint): Answer {
    const now = this.#options.now();
    const delay = Math.max(1, Math.ceil(wait / 1000));
    const reset = Math.ceil((now + wait) / 1000);
    const headers: Record<string, string> = {};
    if (hint === 'retry-after' || hint === 'both') headers['retry-after'] = String(delay);
    if (hint.startsWith('reset') || hint === 'both') headers['x-ratelimit-reset'] = String(reset);
    if (hint !== 'reset-without-date') headers['date'] = new Date(now).toUTCString();
    const named = (arrival: number) => {
      if (hint === 'none') return 0;
      return hint.startsWith('reset') ? reset * 1000 : arrival + delay * 1000;
    };
    // The transport waits for a minute at most.
    const waitUntil = (arrival: number) => Math.min(named(arrival), arrival + 60_000);
    return { ...this.answer(429, {}, headers), waitUntil };
  }

  #route(sent: Sent): Answer {
    const { method, path, id } = sent;
    if (path === '/config') return this.answer(200, { connection_deletion_behavior: 'allow' });
    if (path === '/config/identity-providers')
      return this.answer(200, { organization: { can_set_show_as_button: true } });
    if (id === undefined) return this.#list();
    const row = this.rows.get(id);
    // A 404 for a change is no evidence: a server without this route answers with one, too.
    if (!row)
      return method === 'GET' ? this.#answerAbout(404, undefined, { id, row: 'gone' }) : this.answer(404);
    if (method === 'GET') return this.#answerAbout(200, row, { id, row });
    return method === 'PATCH' ? this.#patch(sent, row) : this.#remove(sent, row);
  }

  #list(): Answer {
    const rows = [...this.rows.values()];
    const statements = rows.map((row): Statement => ({ id: row.id, row }));
    return { ...this.answer(200, { identity_providers: rows }), statements, isAll: true };
  }

  #patch(sent: Sent, row: Row): Answer {
    if (row.access_level === 'readonly') return this.answer(403, { type: 'https://auth0.com/#A0E-403-0004' });
    const next: Row = { ...row, ...sent.body };
    this.put(row.id, next, sent, Object.keys(sent.body));
    return this.#answerAbout(200, next, { id: row.id, row: next });
  }

  #remove(sent: Sent, row: Row): Answer {
    if (row.access_level !== 'full') return this.answer(403, { type: 'https://auth0.com/#A0E-403-0004' });
    if (sent.method === 'DELETE' && this.#options.isDeletingCautious && row.options['users'])
      return this.answer(400, { detail: 'It has users.' });
    this.put(row.id, undefined, sent);
    return { ...this.#answerAbout(204, undefined, { id: row.id, row: 'gone' }), body: '' };
  }

  #answerAbout(status: number, body: unknown, statement: Statement): Answer {
    return { ...this.answer(status, body ?? {}), statements: [statement] };
  }
}
