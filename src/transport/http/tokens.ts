/** The access tokens a page supplies: one refresh at a time per scope, even if the page goes on supplying a refused one. */

/** What a token has to be good for. */
export interface TokenRequest {
  /** Scopes separated by spaces, such as `read:my_org:identity_providers`. */
  readonly scope: string;
  /** `https://{domain}/my-org/` (contract A1). */
  readonly audience: string;
  /** True when the API has refused the previous token, so that a cached one won't do. */
  readonly refresh: boolean;
  /** The organization that the page names, by id or name: a token for another one isn't used. Left out where it names none. */
  readonly organization?: string | undefined;
}

/** The organization and the person that a token is for, as far as it says so. */
export interface Identity {
  readonly org_id?: string | undefined;
  readonly org_name?: string | undefined;
  readonly sub?: string | undefined;
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

  constructor(getAccessToken: GetAccessToken) {
    this.#getAccessToken = getAccessToken;
  }

  /** The `authorization` header for a request. */
  async authorize(request: TokenRequest): Promise<string> {
    const supplied = requireToken(await this.#getAccessToken({ ...request, refresh: false }));
    const token = this.#tokenFor(request.scope);
    token.supplied = supplied;
    const replacement = supplied === token.refused ? token.replacement : undefined;
    const current = replacement ? await replacement : supplied;
    token.sent = current;
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

/**
 * The identity in a token that can be read; undefined for an opaque one. It only tells whose page this is; what the token
 * allows is the API's decision.
 */
export function identityOf(token: string): Identity | undefined {
  try {
    const claims = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const { org_id, org_name, sub } = JSON.parse(claims) as Readonly<Record<keyof Identity, unknown>>;
    return { org_id: asText(org_id), org_name: asText(org_name), sub: asText(sub) };
  } catch {
    return undefined;
  }
}

/** Whether a token is for another organization than this one, given by id or name. An id can't be compared with a name. */
export function isForAnother({ org_id, org_name }: Identity, organization: string): boolean {
  const isId = organization.startsWith('org_');
  const told = isId ? org_id : org_name?.toLowerCase();
  return told !== undefined && told !== (isId ? organization : organization.toLowerCase());
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
