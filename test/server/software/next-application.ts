/** A Next.js application whose only server code is the middleware of nextjs-auth0, beside a tenant, both on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oidc from 'openid-client';
import { createTenant } from '../../../src/cli/tenant/tenant.js';
import { asking, signIn } from '../../cli/tenant/visitor.js';

/** The tenant's host, which stands for the loopback address here, and the application's origin. */
export const DOMAIN = 'acme.auth0.test';
export const APPLICATION = 'https://app.example';
const SECRET = 'a secret of at least thirty-two characters';
const CLIENT = { id: 'demo-web', secret: 'demo-web-secret' };

/**
 * What is used of nextjs-auth0. Its own types would add the globals of Next.js to every file of this project, so it is
 * imported without them.
 */
interface NextjsAuth0 {
  readonly Auth0Client: new (options: Readonly<Record<string, unknown>>) => {
    middleware(request: Request): Promise<Response>;
  };
  readonly generateSessionCookie: (session: object, config: { secret: string }) => Promise<string>;
}

const [{ Auth0Client }, { generateSessionCookie }] = (await Promise.all(
  ['server', 'testing'].map((entry) => import(`@auth0/nextjs-auth0/${entry}`)),
)) as [NextjsAuth0, NextjsAuth0];

/** The application, its tenant and a browser that is signed in to it. */
export type NextApplication = Awaited<ReturnType<typeof startNextApplication>>;

/** Takes the place of the platform's `fetch`, for the page as well as for the middleware. */
export async function startNextApplication() {
  const origin = `https://${DOMAIN}`;
  const tenant = await createTenant({ origin: () => origin });
  for (const emulator of tenant.emulators.values()) emulator.rateLimit = null;
  const server = createServer(tenant.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const loopback = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const original = globalThis.fetch;
  const cookies = new Map<string, string>();
  const application = {
    tenant,
    /** The requests of the page, and those of the middleware for a token, by their paths and forms. */
    asked: [] as string[],
    tokenRequests: [] as URLSearchParams[],
    /** When set, what the tenant's token endpoint answers. */
    answerToken: undefined as (() => Response) | undefined,
    /** The browser's whole `cookie` header. */
    get cookie() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    /** Gives the browser a session, signed in at the tenant but for what is different. */
    async enter(different: { readonly refreshToken?: string; readonly internal?: object } = {}) {
      const { refreshToken = await refreshTokenOf(), ...more } = different;
      const now = Math.floor(Date.now() / 1000);
      const tokenSet = { accessToken: 'for-the-profile', expiresAt: now - 1, scope: 'openid' };
      const session = { user: { sub: 'auth0|ada' }, tokenSet: { ...tokenSet, refreshToken }, ...more };
      cookies.set('__session', await generateSessionCookie(session, { secret: SECRET }));
    },
    /** Leaves the browser without a cookie. */
    forget: () => cookies.clear(),
    stop() {
      globalThis.fetch = original;
      tenant.close();
      server.close();
      server.closeAllConnections();
    },
  };

  /** A refresh token, as the application's own sign-in would have got it. */
  async function refreshTokenOf(): Promise<string> {
    const endpoints = {
      authorization_endpoint: `${loopback}/authorize`,
      token_endpoint: `${loopback}/oauth/token`,
    };
    const metadata = { issuer: `${origin}/`, ...endpoints, jwks_uri: `${loopback}/.well-known/jwks.json` };
    const config = new oidc.Configuration(metadata, CLIENT.id, CLIENT.secret);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Deprecated to stand out: this is for development.
    oidc.allowInsecureRequests(config);
    const tokens = await signIn(config, asking({ audience: `${origin}/my-org/` }));
    return tokens.refresh_token ?? '';
  }

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin: to, pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = method === 'GET' ? null : await request.text();
    if (to === APPLICATION) {
      application.asked.push(`${method} ${pathname}`);
      headers.set('cookie', application.cookie);
      return answer(new Request(request.url, { method, headers, body: body || null }));
    }
    if (pathname === '/oauth/token') {
      application.tokenRequests.push(new URLSearchParams(body ?? ''));
      if (application.answerToken) return application.answerToken();
    }
    const address = to === origin ? loopback + pathname + search : request.url;
    return original(address, { method, headers, body: body || null, redirect: request.redirect });
  };

  // Only now, as it keeps the `fetch` that it finds.
  const auth0 = new Auth0Client({
    domain: DOMAIN,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    appBaseUrl: APPLICATION,
    secret: SECRET,
    allowInsecureRequests: true,
  });

  /** As Next.js does: what the middleware lets pass has no page here, and ends as the framework's own 404. */
  async function answer(request: Request): Promise<Response> {
    const response = await auth0.middleware(request);
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    if (!response.headers.has('x-middleware-next')) return response;
    return new Response('<!DOCTYPE html><title>404: This page could not be found.</title>', {
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }

  return application;
}
