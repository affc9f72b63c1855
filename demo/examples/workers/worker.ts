/**
 * A Cloudflare Worker that keeps the tokens: people sign in at Auth0, the page has a session, and `/my-org` is the proxy.
 *
 *   npm install org-connections hono openid-client
 *   wrangler.jsonc: "main": "worker.ts", "compatibility_date": "2025-06-01" (not before 2024-11-11: no `cache: 'no-store'`),
 *     "vars": { "AUTH0_DOMAIN": "acme.us.auth0.com", "AUTH0_CLIENT_ID": "…", "ORIGIN": "https://app.example" },
 *     "kv_namespaces": [{ "binding": "SESSIONS", "id": "…" }]
 *   npx wrangler secret put AUTH0_CLIENT_SECRET && npx wrangler deploy
 *
 * Then open {ORIGIN}/login?organization=org_… . In Auth0 this is a Regular Web Application with the callback URL
 * {ORIGIN}/callback, the logout URL {ORIGIN}, refresh tokens that do not rotate, and a grant for the My Organization API.
 * The page, one of the Worker's static assets, shows `<org-provider base-url="/my-org">` and posts a form to /logout.
 */
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as oidc from 'openid-client';
import { createMyOrganizationProxy, type ProxySession } from 'org-connections/server';

/** What is used of a KV namespace. */
interface KeyValues {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The bindings. */
export interface Environment {
  readonly AUTH0_DOMAIN: string;
  readonly AUTH0_CLIENT_ID: string;
  readonly AUTH0_CLIENT_SECRET: string;
  readonly ORIGIN: string;
  readonly SESSIONS: KeyValues;
}

/** What is kept of a session. */
interface Kept {
  readonly subject: string;
  readonly organization: string;
  readonly refreshToken: string;
}

type Call = Context<{ Bindings: Environment }>;

const SCOPE =
  'openid offline_access read:my_org:configuration read:my_org:identity_providers update:my_org:identity_providers ' +
  'update:my_org:identity_providers_detach delete:my_org:identity_providers';
const WORKING_DAY = 8 * 3600;
/** KV keeps nothing for less. */
const SHORTEST = 60;

const app = new Hono<{ Bindings: Environment }>();

// One for each request: what requests share is in KV, and promises of another request may not be waited for here.
app.all('/my-org/*', (call) => {
  const { AUTH0_DOMAIN: domain, ORIGIN: origin } = call.env;
  const getSession = () => sessionOf(call);
  return createMyOrganizationProxy({ domain, origins: [origin], getSession })(call.req.raw);
});

app.get('/login', async (call) => {
  const [state, verifier] = [oidc.randomState(), oidc.randomPKCECodeVerifier()];
  const organization = call.req.query('organization');
  const address = oidc.buildAuthorizationUrl(configurationOf(call.env), {
    redirect_uri: `${call.env.ORIGIN}/callback`,
    audience: audienceOf(call.env),
    scope: SCOPE,
    state,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Without one Auth0 asks.
    ...(organization && { organization }),
  });
  // In the browser that began it: a sign-in that somebody else has begun ends at the state.
  setCookie(call, 'login', `${state}.${verifier}`, {
    ...cookieOptions(call),
    path: '/callback',
    maxAge: 600,
  });
  return call.redirect(address.href);
});

app.get('/callback', async (call) => {
  const options = { ...cookieOptions(call), path: '/callback' };
  const [expectedState = '', pkceCodeVerifier = ''] = deleteCookie(call, 'login', options)?.split('.') ?? [];
  const address = new URL(new URL(call.req.url).search, `${call.env.ORIGIN}/callback`);
  try {
    const checks = { expectedState, pkceCodeVerifier, idTokenExpected: true };
    const tokens = await oidc.authorizationCodeGrant(configurationOf(call.env), address, checks);
    const { sub: subject, org_id: organization } = tokens.claims()!;
    const { refresh_token: refreshToken } = tokens;
    if (!organization || !refreshToken) throw new Error('The sign-in lacks something.');
    const id = oidc.randomState();
    const kept = JSON.stringify({ subject, organization, refreshToken });
    await call.env.SESSIONS.put(`session:${id}`, kept, { expirationTtl: WORKING_DAY });
    setCookie(call, 'session', id, cookieOptions(call));
    return call.redirect('/');
  } catch (error) {
    const { error_description: words } = error as { error_description?: string };
    return call.text(words ?? 'Signing in did not work. Open /login again.', 400);
  }
});

// Another site's form does not send a cookie that is SameSite=Lax. Elsewhere in the world KV needs a minute to forget.
app.post('/logout', async (call) => {
  const id = deleteCookie(call, 'session', cookieOptions(call));
  if (id) await call.env.SESSIONS.delete(`session:${id}`);
  const { AUTH0_CLIENT_ID, ORIGIN } = call.env;
  const query = new URLSearchParams({ client_id: AUTH0_CLIENT_ID, returnTo: ORIGIN });
  return call.redirect(`${tenantOf(call.env)}/v2/logout?${query.toString()}`, 303);
});

export default app;

async function sessionOf(call: Call): Promise<ProxySession | undefined> {
  const id = getCookie(call, 'session');
  const kept = id && (await call.env.SESSIONS.get(`session:${id}`));
  if (!id || !kept) return undefined;
  const { subject, organization, refreshToken } = JSON.parse(kept) as Kept;
  const getAccessToken: ProxySession['getAccessToken'] = ({ refresh }) =>
    accessTokenOf(call.env, id, refreshToken, refresh);
  return { id, subject, organization, getAccessToken };
}

async function accessTokenOf(env: Environment, id: string, refreshToken: string, refresh: boolean) {
  const kept = refresh ? null : await env.SESSIONS.get(`token:${id}`);
  if (kept) return kept;
  const audience = audienceOf(env);
  const tokens = await oidc.refreshTokenGrant(configurationOf(env), refreshToken, { audience });
  const { access_token: accessToken, expires_in: lifetime = 0 } = tokens;
  const expirationTtl = lifetime - 30;
  if (expirationTtl >= SHORTEST) await env.SESSIONS.put(`token:${id}`, accessToken, { expirationTtl });
  return accessToken;
}

/** Written down, not discovered: where Auth0's endpoints are is known, and nothing has to be kept between requests. */
function configurationOf(env: Environment): oidc.Configuration {
  const tenant = tenantOf(env);
  const server = {
    issuer: `${tenant}/`,
    authorization_endpoint: `${tenant}/authorize`,
    token_endpoint: `${tenant}/oauth/token`,
  };
  const configuration = new oidc.Configuration(server, env.AUTH0_CLIENT_ID, env.AUTH0_CLIENT_SECRET);
  // A tenant on this machine, for development, speaks http; the mark is there to be seen.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (tenant.startsWith('http://')) oidc.allowInsecureRequests(configuration);
  return configuration;
}

const tenantOf = ({ AUTH0_DOMAIN: domain }: Environment) =>
  domain.startsWith('http://') ? domain : `https://${domain}`;

const audienceOf = (env: Environment) => `${tenantOf(env)}/my-org/`;

const cookieOptions = ({ env }: Call) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: env.ORIGIN.startsWith('https://') }) as const;
