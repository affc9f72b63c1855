/** Who is signed in, by a cookie that says nothing by itself. In memory: gone with the process. */
import type { UserTokens } from './user-tokens.js';

/** One person signed in to one organization. */
export interface Session {
  /** What the cookie holds. */
  readonly id: string;
  readonly person: string;
  /** The `sub` of this person. */
  readonly subject: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** The `my_org` scopes of this person in this organization; undefined where nobody has said them. */
  readonly scopes: readonly string[] | undefined;
  /** The id of the connection with which they have signed in; undefined where nobody has said it. */
  readonly connection: string | undefined;
  /** Only where the person's own token is used. */
  readonly tokens: UserTokens | undefined;
  /** For signing out at the tenant. */
  readonly idToken: string;
}

const COOKIE = 'fieldnote_session';
const LIFETIME = 8 * 3_600_000;

/** Keeps sessions for as long as a working day. */
export class Sessions {
  /** Called with the id of a session that has ended. */
  onEnd: (id: string) => void = () => {};
  readonly #sessions = new Map<string, { readonly session: Session; readonly expiresAt: number }>();

  /** @returns the cookie to set */
  begin(session: Omit<Session, 'id'>): string {
    const id = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
    this.#sessions.set(id, { session: { ...session, id }, expiresAt: Date.now() + LIFETIME });
    return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** The session of a request. */
  of(request: Request): Session | undefined {
    const id = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
    const entry = id === undefined ? undefined : this.#sessions.get(id);
    return entry && entry.expiresAt > Date.now() ? entry.session : undefined;
  }

  /** @returns the cookie to set */
  end(session: Session | undefined): string {
    if (session) {
      this.#sessions.delete(session.id);
      this.onEnd(session.id);
    }
    return `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
  }
}
