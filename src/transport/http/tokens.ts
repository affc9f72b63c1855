/** The access tokens a page supplies: one refresh at a time per scope, even if the page goes on supplying a refused one. */

/** What a token has to be good for. */
export interface TokenRequest {
  /** Scopes separated by spaces, such as `read:my_org:identity_providers`. */
  readonly scope: string;
  /** `https://{domain}/my-org/` (contract A1). */
  readonly audience: string;
  /** True when the API has refused the previous token, so that a cached one won't do. */
  readonly refresh: boolean;
}

/** Supplies an access token for the My Organization API. A rejection means that the admin has to sign in again. */
export type GetAccessToken = (request: TokenRequest) => Promise<string>;

/** What is known of the token for one scope. */
interface Token {
  /** The last one the page supplied, and the last one sent. */
  supplied?: string;
  sent?: string;
  /** The one the API has refused, and its replacement. */
  refused?: string | undefined;
  replacement?: Promise<string> | undefined;
  /** The refresh under way. */
  refreshing?: Promise<string> | undefined;
}

/** The tokens of one transport. Whatever its methods throw means that the admin has to sign in. */
export class Tokens {
  readonly #getAccessToken: GetAccessToken;
  readonly #byScope = new Map<string, Token>();
  #organization: string | undefined;

  constructor(getAccessToken: GetAccessToken) {
    this.#getAccessToken = getAccessToken;
  }

  /** The `org_id` of the last token sent; undefined before the first one and when it can't be read. */
  get organization(): string | undefined {
    return this.#organization;
  }

  /** The `authorization` header for a request. */
  async authorize(request: TokenRequest): Promise<string> {
    const supplied = requireToken(await this.#getAccessToken({ ...request, refresh: false }));
    const token = this.#tokenFor(request.scope);
    token.supplied = supplied;
    const replacement = supplied === token.refused ? token.replacement : undefined;
    const current = replacement ? await replacement : supplied;
    token.sent = current;
    this.#organization = organizationOf(current);
    return `Bearer ${current}`;
  }

  /**
   * Gets a better token, once for all requests that need it at the same time.
   *
   * @param refused the `authorization` header the API has refused
   */
  async refresh(request: TokenRequest, refused: string | undefined): Promise<void> {
    const token = this.#tokenFor(request.scope);
    // An earlier request was refused as well and has a better one already.
    if (token.sent !== undefined && refused !== `Bearer ${token.sent}`) return;
    token.refused = token.supplied;
    token.refreshing ??= this.#ask(request).finally(() => (token.refreshing = undefined));
    token.replacement = token.refreshing;
    try {
      token.sent = await token.replacement;
    } catch (error) {
      token.replacement = undefined;
      throw error;
    }
  }

  async #ask(request: TokenRequest): Promise<string> {
    return requireToken(await this.#getAccessToken({ ...request, refresh: true }));
  }

  #tokenFor(scope: string): Token {
    const token = this.#byScope.get(scope) ?? {};
    this.#byScope.set(scope, token);
    return token;
  }
}

function requireToken(token: unknown): string {
  if (typeof token === 'string' && token) return token;
  throw new Error('getAccessToken returned no token.');
}

/** The `org_id` of a token that can be read. It only names the organization for other tabs; the API decides what is allowed. */
function organizationOf(token: string): string | undefined {
  try {
    const claims = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const { org_id: organization } = JSON.parse(claims) as { org_id?: unknown };
    return typeof organization === 'string' ? organization : undefined;
  } catch {
    return undefined;
  }
}
