/** What the provider does not keep by itself: for which organization somebody signed in, and what was asked for then. */
import { BoundedMap } from './memory.js';

/** One person signed in to one organization with one client. */
export interface Login {
  /** The `sub`. */
  readonly person: string;
  readonly client: string;
  /** Its id; undefined for a login without one. */
  readonly organization: string | undefined;
  /** The scopes that the client asked for. */
  readonly asked: readonly string[];
  /** The API that the client asked for; a refresh token may be used for others too. */
  readonly audience: string | undefined;
}

/** Logins by the grant that their tokens belong to, and the organization of each browser session. */
export class Logins {
  readonly #byGrant = new BoundedMap<Login>();
  readonly #organizations = new BoundedMap<string | undefined>();

  add(grantId: string, login: Login): void {
    this.#byGrant.set(grantId, login);
  }

  of(token: { readonly grantId?: string | undefined } | undefined): Login | undefined {
    return token?.grantId === undefined ? undefined : this.#byGrant.get(token.grantId);
  }

  /** A session is for one organization at a time: another one is another login (contract A1). */
  enter(sessionUid: string, organization: string | undefined): void {
    this.#organizations.set(sessionUid, organization);
  }

  isIn(sessionUid: string, organization: string | undefined): boolean {
    return this.#organizations.get(sessionUid) === organization;
  }
}
