/**
 * A server that keeps the tokens: people sign in at Auth0, the page has a session, and `/my-org` is the proxy.
 *
 *   npm install org-connections express openid-client && npm install --save-dev tsx
 *   AUTH0_DOMAIN=acme.us.auth0.com AUTH0_CLIENT_ID=… AUTH0_CLIENT_SECRET=… ORIGIN=http://localhost:3000 npx tsx server.ts
 *
 * Then open {ORIGIN}/login?organization=org_… . In Auth0 this is a Regular Web Application with the callback URL
 * {ORIGIN}/callback, the logout URL {ORIGIN}, refresh tokens, and a grant for the My Organization API.
 */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type Request } from 'express';
import { createMyOrganizationProxy } from 'org-connections/server';
import { toNodeHandler } from 'org-connections/server/node';
import { COOKIE, COOKIE_NAMES, cookieOf, endSession, keepSession, sessionOf } from './sessions.js';
import { domain, origin, tenant } from './settings.js';
import { beginSignIn, completeSignIn, signOutAddress } from './sign-in.js';

const TEN_MINUTES = 600_000;
/** An organization's id or name. */
const ORGANIZATION = /^[\w-]{1,50}$/;

const app = express().disable('x-powered-by');

const handle = createMyOrganizationProxy({
  domain,
  origins: [origin],
  getSession: async (request) => sessionOf(request.headers.get('cookie')),
});
app.use('/my-org', toNodeHandler(handle));

app.get('/login', async (request, response) => {
  const { organization } = request.query;
  // Without an organization, Auth0 asks for one.
  const asked = typeof organization === 'string' && ORGANIZATION.test(organization) ? organization : '';
  const { address, attempt } = await beginSignIn(asked);
  // The cookie binds the sign-in to this browser: nobody can complete it in another one.
  response.cookie(COOKIE_NAMES.attempt, attempt, { ...COOKIE, maxAge: TEN_MINUTES });
  response.redirect(address.href);
});

app.get('/callback', async (request, response) => {
  const { cookie } = request.headers;
  response.clearCookie(COOKIE_NAMES.attempt, COOKIE);
  try {
    const attempt = cookieOf(cookie, COOKIE_NAMES.attempt);
    const session = await completeSignIn(new URL(origin + request.originalUrl), attempt);
    // A new sign-in has a new session, and the earlier one ends.
    await signOut(cookie);
    response.cookie(COOKIE_NAMES.session, keepSession(session), COOKIE).redirect('/');
  } catch (error) {
    const { error_description: words } = error as { error_description?: string };
    response
      .status(400)
      .type('text')
      .send(words ?? 'Signing in did not work. Open /login again.');
  }
});

app.post('/logout', async (request, response) => {
  if (!isFromOwnPage(request))
    return void response.status(403).type('text').send('Sign out on our own page.');
  await signOut(request.headers.cookie);
  response.clearCookie(COOKIE_NAMES.session, COOKIE).redirect(303, signOutAddress());
});

app.get('/', (request, response) => {
  response.set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': POLICY });
  response.send(sessionOf(request.headers.cookie) ? PAGE : '<a href="/login">Sign in</a>');
});
app.get('/org-connections.js', (_request, response) => {
  const file = fileURLToPath(import.meta.resolve('org-connections/cdn'));
  response.sendFile(file, { dotfiles: 'allow' }); // pnpm keeps packages below `.pnpm`.
});

/** `form-action` names the tenant too: browsers apply it to the redirects after a form, and signing out leads there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  `form-action 'self' ${tenant}`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types org-connections-lit-html',
].join('; ');

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

/** Ends the session of a request, if there is one, and what the proxy keeps for it. */
async function signOut(cookie: string | undefined): Promise<void> {
  const session = await endSession(cookie);
  if (session) handle.forget(session.id);
}

/**
 * Whether our own page has sent this. Another site's form must not sign people out, and the cookie's `SameSite` does not keep
 * away a neighbor such as `other.app.example`. Old browsers send no `Sec-Fetch-Site`, but the origin.
 */
function isFromOwnPage({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return headers.origin === origin;
  // A page with `Referrer-Policy: no-referrer` sends `Origin: null`.
  return site === 'same-origin' && [origin, 'null', undefined].includes(headers.origin);
}
