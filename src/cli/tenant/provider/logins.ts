/** Remembers what the provider doesn't: the organization that a user signed in to, and what the client requested. */
import { BoundedMap } from '../../../server/bounded-map.js';

/** A user signed in to an organization with a client. */
export interface Login {
  /** The `sub`. */
  readonly person: string;
  readonly client: string;
  /** Its ID; undefined for a login without an organization. */
  readonly organization: string | undefined;
  /** The scopes that the client requested. */
  readonly asked: readonly string[];
  /** The API that the client requested; its refresh tokens can be used for others too. */
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

  /** A session is for one organization at a time: another one requires another login (contract A1). */
  enter(sessionUid: string, organization: string | undefined): void {
    this.#organizations.set(sessionUid, organization);
  }

  isIn(sessionUid: string, organization: string | undefined): boolean {
    return this.#organizations.get(sessionUid) === organization;
  }
}
