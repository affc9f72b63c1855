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
import { createMyOrganizationProxy } from 'org-connections/server';
import { endSession, keepSession, sessionOf, type KeyValues } from './sessions.js';
import { beginSignIn, completeSignIn, signOutAddress, type Tenant } from './sign-in.js';

/** The bindings. */
export interface Environment extends Tenant {
  readonly SESSIONS: KeyValues;
}

type Call = Context<{ Bindings: Environment }>;

const TEN_MINUTES = 600;
/** An organization's id or name. */
const ORGANIZATION = /^[\w-]{1,50}$/;

const app = new Hono<{ Bindings: Environment }>();

// One for each request: what requests share is in KV, and promises of another request may not be waited for here.
app.all('/my-org/*', (call) => {
  const { AUTH0_DOMAIN: domain, ORIGIN: origin } = call.env;
  const getSession = () => sessionOf(call.env, getCookie(call, cookieNames(call).session));
  return createMyOrganizationProxy({ domain, origins: [origin], getSession })(call.req.raw);
});

app.get('/login', async (call) => {
  const { organization = '' } = call.req.query();
  // Without an organization, Auth0 asks for one.
  const asked = ORGANIZATION.test(organization) ? organization : '';
  const { address, attempt } = await beginSignIn(call.env, asked);
  // The cookie binds the sign-in to this browser: nobody can complete it in another one.
  setCookie(call, cookieNames(call).attempt, attempt, { ...cookieOptions(call), maxAge: TEN_MINUTES });
  return call.redirect(address.href);
});

app.get('/callback', async (call) => {
  const names = cookieNames(call);
  const attempt = deleteCookie(call, names.attempt, cookieOptions(call)) ?? '';
  const address = new URL(new URL(call.req.url).search, `${call.env.ORIGIN}/callback`);
  try {
    const person = await completeSignIn(call.env, address, attempt);
    // A new sign-in has a new session, and the earlier one ends.
    await endSession(call.env, getCookie(call, names.session));
    setCookie(call, names.session, await keepSession(call.env, person), cookieOptions(call));
    return call.redirect('/');
  } catch (error) {
    const { error_description: words } = error as { error_description?: string };
    return call.text(words ?? 'Signing in did not work. Open /login again.', 400);
  }
});

app.post('/logout', async (call) => {
  if (!isFromOwnPage(call)) return call.text('Sign out on our own page.', 403);
  const id = deleteCookie(call, cookieNames(call).session, cookieOptions(call));
  await endSession(call.env, id);
  return call.redirect(signOutAddress(call.env), 303);
});

export default app;

/**
 * Whether our own page has sent this. Another site's form must not sign people out, and the cookie's `SameSite` does not keep
 * away a neighbor such as `other.app.example`. Old browsers send no `Sec-Fetch-Site`, but the origin.
 */
function isFromOwnPage({ req, env }: Call): boolean {
  const [site, origin] = [req.header('sec-fetch-site'), req.header('origin')];
  if (site === undefined) return origin === env.ORIGIN;
  // A page with `Referrer-Policy: no-referrer` sends `Origin: null`.
  return site === 'same-origin' && [env.ORIGIN, 'null', undefined].includes(origin);
}

/**
 * Browsers accept `__Host-` only from this very host, over https: a neighbor such as `other.app.example` cannot plant such a
 * cookie. Development on this machine, over http, goes without.
 */
function cookieNames(call: Call) {
  const prefix = isSecure(call) ? '__Host-' : '';
  return { session: `${prefix}session`, attempt: `${prefix}login` };
}

const cookieOptions = (call: Call) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(call) }) as const;

const isSecure = ({ env }: Call) => !/^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(env.ORIGIN);
