/**
 * A small My Organization API, as strict as the real one about tokens, scopes, rate limits and access levels; and before it,
 * where a page has no tokens, the kit's own server, which refuses what is meant for another session.
 */
import { PAGE_HEADER } from '../../src/transport/http/authentication.js';
import { ORGANIZATION, OTHER_ORGANIZATION, SESSIONS, type Identity, type Session } from './identity.js';
import { Limiter } from './limiter.js';
import { Organization, OTHER_NAME, readBy, rowsOfTheOther } from './organization.js';
import { scopeOf, type Answer, type Row, type Sent, type Statement } from './wire.js';

/** How a 429 names the time of the next try: `Retry-After`, `X-RateLimit-Reset` with or without a `Date`, or not at all. */
export type Hint = 'retry-after' | 'reset' | 'reset-without-date' | 'both' | 'none';

/** The id of every connection that is created during a schedule begins so. */
export const NEW = 'con_new';

interface ServerOptions {
  readonly now: () => number;
  readonly tick: () => number;
  readonly identity: Identity;
  readonly hint: Hint;
  /** Whether the kit's own server answers. */
  readonly isTelling: boolean;
  /** Called when a request reaches the data of a session. */
  readonly onReach: (sent: Sent, session: Session) => void;
  /** Called when a request is about to create or change a connection. */
  readonly onSave: (organization: Organization, saving: Saving) => void;
  readonly rows: readonly Row[];
  /** Whether only connections without users can be deleted. */
  readonly isDeletingCautious: boolean;
}

/** What a request changes, a connection that is new having no `before`. */
export interface Saving {
  readonly sent: Sent;
  readonly before: Row | undefined;
  readonly after: Row;
}

export class SimulatedServer {
  readonly missingScopes = new Set<string>();
  readonly #organizations: ReadonlyMap<string, Organization>;
  readonly limiter: Limiter;
  readonly #options: ServerOptions;
  #created = 0;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.limiter = new Limiter(options.now());
    this.#organizations = new Map([
      [ORGANIZATION, new Organization(options.rows, options.tick)],
      [OTHER_ORGANIZATION, new Organization(rowsOfTheOther(options.rows), options.tick)],
    ]);
  }

  /** The organization of a session. */
  of({ organization }: Session): Organization {
    return this.#organizations.get(organization)!;
  }

  /** The ids of all connections that ever existed. */
  get ids(): string[] {
    const all = [...this.#organizations.values()].flatMap(({ changes }) => [...changes.keys()]);
    return [...new Set(all)];
  }

  /** The id of a connection that is about to be created. */
  newId(): string {
    return `${NEW}${this.#created++}`;
  }

  /** Executes a request. */
  execute(sent: Sent): Answer {
    const { identity, isTelling } = this.#options;
    const session = identity.sessionOf(sent.token);
    if (!isTelling || !session) return this.#askApi(sent, session);
    const isMeant = (sent.tag ?? tagOf(session)) === tagOf(session);
    const isNamed = (sent.named ?? session.organization) === session.organization;
    const answer =
      isMeant && isNamed
        ? this.#askApi(sent, session)
        : this.answer(409, { type: 'urn:org-connections:error:session-changed' });
    return { ...answer, headers: { ...answer.headers, [PAGE_HEADER]: tagOf(session) }, session };
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

  #askApi(sent: Sent, session: Session | undefined): Answer {
    const { now, hint, onReach } = this.#options;
    if (!this.limiter.take(sent.budget, now(), sent.signal.aborted))
      return this.limited(this.limiter.nextAt(sent.budget) - now(), hint);
    if (!session) return this.answer(401);
    if (this.missingScopes.has(scopeOf(sent)))
      return this.answer(403, { type: 'https://auth0.com/#A0E-403-0002' });
    onReach(sent, session);
    return { ...this.#route(sent, session), session };
  }

  #route(sent: Sent, session: Session): Answer {
    const { method, path, id } = sent;
    const organization = this.of(session);
    if (path === '/config') return this.answer(200, { connection_deletion_behavior: 'allow' });
    if (path === '/config/identity-providers')
      return this.answer(200, { organization: { can_set_show_as_button: true } });
    if (id === undefined && method === 'POST') return this.#create(sent, organization, session);
    if (id === undefined) return this.#list(organization, session);
    const row = organization.rows.get(id);
    // A 404 for a change is no evidence: a server without this route answers with one, too.
    if (!row)
      return method === 'GET' ? this.#answerAbout(404, undefined, { id, row: 'gone' }) : this.answer(404);
    if (method === 'GET') return this.#answerWith(readBy(row, session));
    return method === 'PATCH' ? this.#patch(sent, row, session) : this.#remove(sent, row, organization);
  }

  #list({ rows: all }: Organization, session: Session): Answer {
    const rows = [...all.values()].map((row) => readBy(row, session));
    const statements = rows.map((row): Statement => ({ id: row.id, row }));
    return { ...this.answer(200, { identity_providers: rows }), statements, isAll: true };
  }

  #create(sent: Sent, organization: Organization, session: Session): Answer {
    const body = sent.body as unknown as Omit<Row, 'id' | 'access_level'>;
    // The other organization's tenant puts a prefix before each name.
    const name = organization === this.of(SESSIONS[0]) ? body.name : `${OTHER_NAME}-${body.name}`;
    if (organization.isNamed(name)) return this.answer(409, { type: 'https://auth0.com/#A0E-409-0001' });
    const after: Row = { ...body, name, id: this.newId(), access_level: 'full' };
    this.#options.onSave(organization, { sent, before: undefined, after });
    organization.put(after.id, after, sent);
    return this.#answerWith(readBy(after, session), 201);
  }

  #patch(sent: Sent, row: Row, session: Session): Answer {
    if (row.access_level === 'readonly') return this.answer(403, { type: 'https://auth0.com/#A0E-403-0004' });
    const next: Row = { ...row, ...sent.body };
    this.#options.onSave(this.of(session), { sent, before: row, after: next });
    this.of(session).put(row.id, next, sent, Object.keys(sent.body));
    return this.#answerWith(readBy(next, session));
  }

  #remove(sent: Sent, row: Row, organization: Organization): Answer {
    if (row.access_level !== 'full') return this.answer(403, { type: 'https://auth0.com/#A0E-403-0004' });
    if (sent.method === 'DELETE' && this.#options.isDeletingCautious && row.options['users'])
      return this.answer(400, { detail: 'It has users.' });
    organization.put(row.id, undefined, sent);
    return { ...this.#answerAbout(204, undefined, { id: row.id, row: 'gone' }), body: '' };
  }

  #answerWith(row: Row, status = 200): Answer {
    return this.#answerAbout(status, row, { id: row.id, row });
  }

  #answerAbout(status: number, body: unknown, statement: Statement): Answer {
    return { ...this.answer(status, body ?? {}), statements: [statement] };
  }
}

/** What the kit's server calls a session. */
function tagOf({ id }: Session): string {
  return `tag of ${id}`;
}
