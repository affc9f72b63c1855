/** The part of express-openid-connect 3, of express-session, and of Node, that the documentation's examples use. */

interface OidcAccessToken {
  readonly access_token: string;
  isExpired(): boolean;
  refresh(): Promise<OidcAccessToken>;
}

interface OidcRequest {
  /** With express-session. */
  readonly session: {
    readonly user?: Readonly<Record<'key' | 'sub' | 'org_id' | 'accessToken', string>>;
  };
  readonly appSession: { readonly id: string };
  readonly oidc: {
    isAuthenticated(): boolean;
    readonly user?: { readonly sub: string; readonly org_id?: string };
    readonly accessToken: OidcAccessToken;
  };
}

declare module 'express-openid-connect' {
  export function auth(options: {
    afterCallback(request: unknown, response: unknown, session: object): object;
    authRequired: boolean;
    authorizationParams: Record<'response_type' | 'organization' | 'audience' | 'scope', string>;
  }): unknown;
}

declare module 'node:async_hooks' {
  export class AsyncLocalStorage<T = OidcRequest> {
    getStore(): T;
    run<R>(store: T, callback: () => R): R;
  }
}
