/** Signing in on a server: authorization code with PKCE, as any host would with a library (openid-client). */
import { Hono } from 'hono';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { getCookie, setCookie } from 'hono/cookie';
import { isForgeable, forgeryRefused } from '../demo-backend.js';
import type { TenantSettings } from './mode.js';
import type { Session, Sessions } from './sessions.js';
import { UserTokens } from './user-tokens.js';

/** What a mode decides about signing in. */
export interface SignInOptions {
  readonly tenant: TenantSettings;
  /** Where the demo is. */
  readonly origin: string;
  readonly sessions: Sessions;
  /** The API that the person's own token is for; undefined where no such token is used. */
  readonly audience: string | undefined;
  /** All that the page can do, for the request for a token. */
  readonly scopes: readonly string[];
  /** What a person may do, from what their ID token says; undefined where it says nothing. */
  readonly scopesOf: (claims: IDToken) => readonly string[] | undefined;
}

/** An own claim, as an Action of the tenant adds it: the connection with which somebody signs in. */
const CONNECTION = 'https://org-connections.example/connection';

/** A sign-in that is under way. */
interface Attempt {
  readonly verifier: string;
  readonly nonce: string;
  /** What the cookie of the browser that began it holds. */
  readonly browser: string;
  /** The requested organization; undefined if the tenant asks. */
  readonly organization: string | undefined;
}

const MOST_ATTEMPTS = 1_000;
/** Tells browsers apart before anybody is signed in. One can have several sign-ins under way, each in its own tab. */
const BROWSER = 'fieldnote_browser';

/** `/auth/login`, `/callback`, `/auth/session` and `/auth/logout`. */
export async function createSignIn(options: SignInOptions): Promise<Hono> {
  const { tenant, origin, sessions, audience } = options;
  const configuration = await configurationOf(tenant);
  const attempts = new Map<string, Attempt>();
  const callback = `${origin}/callback`;
  const app = new Hono();

  app.get('/auth/login', async (context) => {
    const [state, browser] = [randomState(), getCookie(context, BROWSER) || randomState()];
    const organization = context.req.query('organization');
    const attempt = { verifier: randomPKCECodeVerifier(), nonce: randomNonce(), browser, organization };
    attempts.set(state, attempt);
    setCookie(context, BROWSER, browser, { path: '/', httpOnly: true, sameSite: 'Lax' });
    const [oldest] = attempts.keys();
    if (attempts.size > MOST_ATTEMPTS && oldest) attempts.delete(oldest);
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: ['openid', 'profile', 'email', ...(audience ? ['offline_access', ...options.scopes] : [])].join(
        ' ',
      ),
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      state,
      nonce: attempt.nonce,
      ...(audience && { audience }),
      ...(organization && { organization }),
    });
    return context.redirect(address.href);
  });

  app.get('/callback', async (context) => {
    const address = new URL(context.req.url);
    const attempt = attempts.get(address.searchParams.get('state') ?? '');
    attempts.delete(address.searchParams.get('state') ?? '');
    if (!attempt) return context.redirect('/?problem=This sign-in has taken too long. Try again.');
    // Otherwise somebody could sign people in as somebody else, with a link.
    if (attempt.browser !== getCookie(context, BROWSER))
      return context.redirect('/?problem=This sign-in was started in another browser. Try again.');
    try {
      // Behind another server the request has another origin; what was agreed on is this one.
      const session = await signIn(new URL(address.search, callback), attempt);
      const earlier = sessions.of(context.req.raw);
      sessions.end(earlier);
      await earlier?.tokens?.revoke();
      context.header('Set-Cookie', sessions.begin(session));
      return context.redirect('/');
    } catch (error) {
      return context.redirect(`/?${new URLSearchParams({ problem: wordsFor(error) }).toString()}`);
    }
  });

  app.get('/auth/session', (context) => {
    context.header('Cache-Control', 'no-store');
    const session = sessions.of(context.req.raw);
    const { organizations } = tenant;
    if (!session) return context.json({ organizations });
    const { person, organization, connection, scopes } = session;
    return context.json({ person, organization, connection, scope: scopes?.join(' '), organizations });
  });

  app.post('/auth/logout', async (context) => {
    if (isForgeable(context.req.raw)) return forgeryRefused();
    const session = sessions.of(context.req.raw);
    context.header('Set-Cookie', sessions.end(session));
    await session?.tokens?.revoke();
    const address = new URL('/v2/logout', configuration.serverMetadata().issuer);
    address.search = new URLSearchParams({ client_id: tenant.clientId, returnTo: origin }).toString();
    return context.json({ location: address.href });
  });

  return app;

  async function signIn(address: URL, attempt: Attempt): Promise<Omit<Session, 'id'>> {
    const { verifier, nonce, organization } = attempt;
    const checks = { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: stateOf(address) };
    const response = await authorizationCodeGrant(configuration, address, checks);
    const claims = response.claims();
    if (!claims || typeof claims['org_id'] !== 'string')
      throw new Error('The sign-in was not to an organization.');
    const { org_id: id, org_name: name, [CONNECTION]: connection } = claims;
    if (organization && organization !== id && organization.toLowerCase() !== name)
      throw new Error('The sign-in was not to the requested organization.');
    return {
      person: typeof claims['name'] === 'string' ? claims['name'] : claims.sub,
      subject: claims.sub,
      organization: { id, name: nameOf(id) ?? (typeof name === 'string' ? name : id) },
      scopes: options.scopesOf(claims),
      connection: typeof connection === 'string' ? connection : undefined,
      tokens: audience ? new UserTokens(configuration, audience, response) : undefined,
      idToken: response.id_token ?? '',
    };
  }

  function nameOf(organization: string): string | undefined {
    return tenant.organizations.find(({ id }) => id === organization)?.name;
  }
}

function configurationOf({ domain, clientId, clientSecret }: TenantSettings): Promise<Configuration> {
  const issuer = new URL(domain);
  // A tenant on this machine speaks http; the mark is there to be seen.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(issuer, clientId, clientSecret, undefined, { execute });
}

const stateOf = (address: URL) => address.searchParams.get('state') ?? '';

/** The tenant's own words where it has refused, such as for somebody who is no member. */
function wordsFor(error: unknown): string {
  const { error_description: words } = (error ?? {}) as { error_description?: unknown };
  return typeof words === 'string' ? words : 'Signing in did not work. Try again.';
}
