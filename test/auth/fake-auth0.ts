/** A client that behaves as the typings of auth0-spa-js say, and writes down what it is asked. */
import { MfaRequiredError, PopupCancelledError } from '@auth0/auth0-spa-js';
import type { Auth0SpaClient, PopupClient, SilentToken } from '../../src/auth/index.js';
import type { Tenant } from './tenant.js';

type SilentOptions = Parameters<Auth0SpaClient['getTokenSilently']>[0];
type PopupOptions = Parameters<PopupClient['getTokenWithPopup']>[0];

/** One popup that waits for the person. */
export interface OpenPopup {
  readonly options: PopupOptions;
  signIn(): void;
  close(): void;
}

export class FakeAuth0 implements Auth0SpaClient, PopupClient {
  readonly silent: SilentOptions[] = [];
  readonly popups: OpenPopup[] = [];
  readonly fetchers: (string | undefined)[] = [];
  /** Thrown in place of every token. */
  refusal: { readonly thrown: unknown } | undefined;
  /** The scopes of which a token that is not in the cache takes a second factor, each time. */
  readonly needs = new Set<string>();
  /** Does not keep what a popup has brought. */
  forgets = false;
  tokenType = 'Bearer';
  readonly #tenant: Tenant;
  readonly #cache = new Map<string, string>();

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  async getTokenSilently(options: SilentOptions): Promise<SilentToken | undefined> {
    this.silent.push(options);
    const scope = options.authorizationParams?.scope ?? '';
    if (this.refusal) throw this.refusal.thrown;
    const cached = options.cacheMode === 'off' ? undefined : this.#cache.get(scope);
    if (cached === undefined && this.needs.has(scope)) throw mfaRequired();
    return { access_token: cached ?? this.#keep(scope), token_type: this.tokenType };
  }

  getTokenWithPopup(options: PopupOptions): Promise<string> {
    const { scope } = options.authorizationParams;
    return new Promise((resolve, reject) => {
      const signIn = () => {
        resolve(this.forgets ? this.#tenant.issue() : this.#keep(scope));
      };
      this.popups.push({ options, signIn, close: () => reject(new PopupCancelledError(window)) });
    });
  }

  createFetcher({
    dpopNonceId,
    getAccessToken,
  }: Parameters<NonNullable<Auth0SpaClient['createFetcher']>>[0]) {
    this.fetchers.push(dpopNonceId);
    const fetchWithAuth = async (url: string, init?: RequestInit) => {
      const request = new Request(url, init);
      request.headers.set('authorization', `DPoP ${String(await getAccessToken?.())}`);
      return fetch(request);
    };
    return { fetchWithAuth };
  }

  #keep(scope: string): string {
    const token = this.#tenant.issue();
    this.#cache.set(scope, token);
    return token;
  }
}

export function mfaRequired(): MfaRequiredError {
  return new MfaRequiredError('mfa_required', 'Multifactor authentication required', 'secret-mfa-token', {});
}
