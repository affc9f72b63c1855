/** A tenant over HTTP, an application that uses it with openid-client, and a user with a simulated browser. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oidc from 'openid-client';
import { createTenant, type Tenant, type TenantOptions } from '../../../src/cli/tenant/tenant.js';

export const ACME = 'org_9vTfQ2hLx7RkW4bN';
export const GLOBEX = 'org_4sKwX7mBzP1TcQvL';
export const [ADA, GRACE, ALAN] = ['auth0|ada', 'auth0|grace', 'auth0|alan'] as const;
export const CALLBACK = 'http://localhost:5173/callback';

export interface RunningTenant extends Tenant {
  readonly origin: string;
  readonly audience: string;
  stop(): void;
}

/**
 * Starts a tenant on a free port, whose APIs have no rate limit.
 *
 * @param observe called with each response before the tenant writes it
 */
export async function startTenant(
  options: Partial<TenantOptions> = {},
  observe: (response: ServerResponse) => void = () => {},
): Promise<RunningTenant> {
  let origin = '';
  const tenant = await createTenant({ origin: () => origin, ...options });
  for (const emulator of tenant.emulators.values()) emulator.rateLimit = null;
  const server = createServer((request, response) => {
    observe(response);
    tenant.listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    tenant.close();
    server.close();
    server.closeAllConnections();
  };
  return { ...tenant, origin, audience: `${origin}/my-org/`, stop };
}

/** An application's configuration for the tenant. */
export function discover(
  tenant: Pick<RunningTenant, 'origin'>,
  client = 'demo-spa',
  secret?: string,
): Promise<oidc.Configuration> {
  const authentication = secret === undefined ? oidc.None() : oidc.ClientSecretPost(secret);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Deprecated to stand out: this is for development.
  const execute = [oidc.allowInsecureRequests];
  return oidc.discovery(new URL(`${tenant.origin}/`), client, undefined, authentication, { execute });
}

/** A user with a browser, which keeps cookies, follows redirects within the tenant, and presses one button. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  /** The shown pages. */
  readonly pages: string[] = [];

  /** A copy of the browser with its current cookies. */
  copy(): Visitor {
    const copy = new Visitor();
    for (const [name, value] of this.#cookies) copy.#cookies.set(name, value);
    return copy;
  }

  /**
   * The tenant's last redirect. Rejects if there is none.
   *
   * @param person the chosen user; `cancel` to cancel the sign-in
   */
  async go(address: URL | string, person: string = ADA): Promise<URL> {
    let response = await this.fetch(address);
    for (;;) {
      const location = response.headers.get('location');
      if (response.status === 200) {
        this.pages.push(await response.text());
        const body = new URLSearchParams(person === 'cancel' ? { cancel: 'yes' } : { person });
        response = await this.fetch(response.url, { method: 'POST', body });
        continue;
      }
      if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
      const next = new URL(location, response.url);
      if (next.origin !== new URL(response.url).origin) return next;
      response = await this.fetch(next);
    }
  }

  async fetch(address: URL | string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}

/** The default parameters of an application's request. */
export function asking(
  tenant: Pick<RunningTenant, 'audience'>,
  parameters: Readonly<Record<string, string>> = {},
) {
  return {
    redirect_uri: CALLBACK,
    scope:
      'openid profile email offline_access read:my_org:identity_providers update:my_org:identity_providers',
    audience: tenant.audience,
    organization: ACME,
    ...parameters,
  };
}

/** The user, the browser, and the key for proofs. */
interface Who {
  readonly visitor?: Visitor;
  readonly person?: string;
  readonly dpop?: oidc.DPoPHandle;
}

/** Signs a user in, and returns the application's tokens. */
export async function signIn(
  config: oidc.Configuration,
  parameters: Record<string, string>,
  { visitor = new Visitor(), person = ADA, dpop }: Who = {},
) {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const address = oidc.buildAuthorizationUrl(config, {
    ...parameters,
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const callback = await visitor.go(address, person);
  return oidc.authorizationCodeGrant(
    config,
    callback,
    { pkceCodeVerifier },
    undefined,
    dpop ? { DPoP: dpop } : {},
  );
}

/** The error that the application got instead of a code. */
export async function refusalOf(visit: Promise<unknown>) {
  const error: unknown = await visit.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    return `${error.error}: ${error.error_description}`;
  throw new Error('It was not refused.', { cause: error });
}

/** The claims of a token, without verification. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}
