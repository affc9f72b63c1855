/**
 * A server that keeps the tokens: people sign in at Auth0, the page has a session, and `/my-org` is the proxy.
 *
 *   npm install org-connections express openid-client && npm install --save-dev tsx
 *   AUTH0_DOMAIN=acme.us.auth0.com AUTH0_CLIENT_ID=… AUTH0_CLIENT_SECRET=… ORIGIN=http://localhost:3000 npx tsx server.ts
 *
 * Then open {ORIGIN}/login?organization=org_… . In Auth0 this is a Regular Web Application with the callback URL
 * {ORIGIN}/callback, the logout URL {ORIGIN}, refresh tokens, and a grant for the My Organization API.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type CookieOptions } from 'express';
import * as oidc from 'openid-client';
import { createMyOrganizationProxy, type AccessToken } from 'org-connections/server';
import { toNodeHandler } from 'org-connections/server/node';

/** One person signed in to one organization. */
interface Session {
  readonly subject: string;
  readonly organization: string;
  readonly token: AccessToken;
  readonly refreshToken: string | undefined;
  renewing?: Promise<AccessToken> | undefined;
}

const domain = required('AUTH0_DOMAIN');
const clientId = required('AUTH0_CLIENT_ID');
const origin = required('ORIGIN');
const tenant = domain.startsWith('http://') ? domain : `https://${domain}`;
const audience = `${tenant}/my-org/`;
const scope =
  'openid offline_access read:my_org:configuration read:my_org:identity_providers update:my_org:identity_providers ' +
  'update:my_org:identity_providers_detach delete:my_org:identity_providers';
// A tenant on this machine, for development, speaks http; the mark is there to be seen.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const execute = tenant.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
const secret = required('AUTH0_CLIENT_SECRET');
const auth0 = await oidc.discovery(new URL(tenant), clientId, secret, undefined, { execute });

/** By what the cookie holds. In memory: with more than one process this is your session store. */
const sessions = new Map<string, Session>();
const COOKIE: CookieOptions = { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https://') };
const WORKING_DAY = 8 * 3_600_000;

const app = express();

const handle = createMyOrganizationProxy({
  domain,
  origins: [origin],
  getSession: async (request) => {
    const id = cookieOf(request.headers.get('cookie'), 'session');
    const session = sessions.get(id);
    if (!session) return null;
    const { subject, organization } = session;
    return { id, subject, organization, getAccessToken: ({ refresh }) => accessTokenOf(session, refresh) };
  },
});
app.use('/my-org', toNodeHandler(handle));

app.get('/login', async (request, response) => {
  const [state, verifier] = [oidc.randomState(), oidc.randomPKCECodeVerifier()];
  const { organization } = request.query;
  const address = oidc.buildAuthorizationUrl(auth0, {
    redirect_uri: `${origin}/callback`,
    audience,
    scope,
    state,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Without one Auth0 asks.
    ...(typeof organization === 'string' && { organization }),
  });
  // In the browser that began it: a sign-in that somebody else has begun ends at the state.
  response.cookie('login', `${state}.${verifier}`, { ...COOKIE, path: '/callback', maxAge: 600_000 });
  response.redirect(address.href);
});

app.get('/callback', async (request, response) => {
  const [expectedState, pkceCodeVerifier = ''] = cookieOf(request.headers.cookie, 'login').split('.');
  response.clearCookie('login', { ...COOKIE, path: '/callback' });
  try {
    const checks = { expectedState: expectedState ?? '', pkceCodeVerifier, idTokenExpected: true };
    const tokens = await oidc.authorizationCodeGrant(auth0, new URL(origin + request.originalUrl), checks);
    const { sub: subject, org_id: organization } = tokens.claims()!;
    if (typeof organization !== 'string') throw new Error('The sign-in was not to an organization.');
    const id = randomBytes(32).toString('base64url');
    sessions.set(id, { subject, organization, ...tokensOf(tokens) });
    setTimeout(() => sessions.delete(id), WORKING_DAY).unref();
    response.cookie('session', id, COOKIE).redirect('/');
  } catch (error) {
    const { error_description: words } = error as { error_description?: string };
    response
      .status(400)
      .type('text')
      .send(words ?? 'Signing in did not work. Open /login again.');
  }
});

// Another site's form does not send a cookie that is SameSite=Lax.
app.post('/logout', (request, response) => {
  const id = cookieOf(request.headers.cookie, 'session');
  sessions.delete(id);
  handle.forget(id);
  const query = new URLSearchParams({ client_id: clientId, returnTo: origin });
  response.clearCookie('session', COOKIE).redirect(303, `${tenant}/v2/logout?${query.toString()}`);
});

app.get('/', (request, response) => {
  const isSignedIn = sessions.has(cookieOf(request.headers.cookie, 'session'));
  response.set('Cache-Control', 'no-store').send(isSignedIn ? PAGE : '<a href="/login">Sign in</a>');
});
app.get('/org-connections.js', (_request, response) => {
  const file = fileURLToPath(import.meta.resolve('org-connections/cdn'));
  response.sendFile(file, { dotfiles: 'allow' }); // pnpm keeps packages below `.pnpm`.
});

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Single sign-on</title>
  <script type="module" src="/org-connections.js"></script>
  <org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>
  <form method="post" action="/logout"><button>Sign out</button></form>
</html>`;

const server = app.listen(Number(process.env['PORT'] || 3000), () =>
  console.log(`Open ${origin} (this listens on port ${(server.address() as AddressInfo).port}).`),
);

/** A refresh token may be good for one use: whoever needs a token meanwhile waits for the same one. */
async function accessTokenOf(session: Session, refresh: boolean): Promise<AccessToken> {
  if (!refresh && Number(session.token.expiresAt) > Date.now() + 30_000) return session.token;
  return (session.renewing ??= renew(session).finally(() => (session.renewing = undefined)));
}

async function renew(session: Session): Promise<AccessToken> {
  const { refreshToken } = session;
  if (!refreshToken) throw new Error('There is no refresh token: the session ends with its access token.');
  const tokens = await oidc.refreshTokenGrant(auth0, refreshToken, { audience });
  return Object.assign(session, tokensOf(tokens, refreshToken)).token;
}

function tokensOf(tokens: oidc.TokenEndpointResponse, refreshToken?: string) {
  const { access_token: accessToken, refresh_token: next = refreshToken, expires_in: seconds = 0 } = tokens;
  return { token: { accessToken, expiresAt: Date.now() + seconds * 1000 }, refreshToken: next };
}

function cookieOf(header: string | null | undefined, name: string): string {
  return new RegExp(`(?:^|; )${name}=([\\w.-]+)`).exec(header ?? '')?.[1] ?? '';
}

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`The environment has no ${name}. The head of server.ts says what is needed.`);
}
