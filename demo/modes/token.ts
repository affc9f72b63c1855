/** The page that holds the token itself, with Auth0's library for pages. */
import { Auth0Client, type User } from '@auth0/auth0-spa-js';
import { fromAuth0Spa } from '../../src/auth/index.js';
import '../../src/index.js';
import {
  CONFIGURATION_SCOPE,
  CREATE_SCOPE,
  DELETE_SCOPE,
  DETACH_SCOPE,
  READ_SCOPE,
  UPDATE_SCOPE,
} from '../../src/model/scopes.js';
import type { TokenPageSettings } from '../server/modes/mode-app.js';
import { showSignedIn, showSignedOut } from './signed.js';

/** All that the page can do, and people may, as far as their roles go. */
const SCOPES = [READ_SCOPE, CREATE_SCOPE, UPDATE_SCOPE, DETACH_SCOPE, DELETE_SCOPE, CONFIGURATION_SCOPE];
const PERMISSIONS = 'urn:auth0:my_org_current_user_permissions';
/** An own claim, as an Action of the tenant adds it: the connection with which somebody signs in. */
const CONNECTION = 'https://org-connections.example/connection';

const settings = (await (await fetch('/demo/token-page')).json()) as TokenPageSettings;
const { domain, clientId, organizations } = settings;

const auth0 = new Auth0Client({
  domain,
  clientId,
  // So that a reload does not sign anybody out; a page that can bear that keeps tokens in memory.
  cacheLocation: 'localstorage',
  useRefreshTokens: true,
  authorizationParams: {
    redirect_uri: location.origin,
    audience: `${domain}/my-org/`,
    scope: `openid profile email ${SCOPES.join(' ')}`,
  },
});

const { searchParams } = new URL(location.href);
const login = searchParams.get('login');
if (login !== null)
  await auth0.loginWithRedirect(login ? { authorizationParams: { organization: login } } : {});
else if (searchParams.has('state')) await comeBack();
else await showPage();

/** Comes back from signing in. What went wrong stays in the address, in the tenant's words. */
async function comeBack(): Promise<void> {
  let query = '';
  try {
    await auth0.handleRedirectCallback();
  } catch (error) {
    query = `?${new URLSearchParams({ problem: (error as Error).message }).toString()}`;
  }
  history.replaceState(null, '', `/${query}`);
  await showPage();
}

async function showPage(): Promise<void> {
  const user = await auth0.getUser();
  if (user && !location.search) await signedIn(user);
  else showSignedOut(organizations, (organization) => `?login=${encodeURIComponent(organization?.id ?? '')}`);
}

async function signedIn({ name = '', org_id: id = '' }: User): Promise<void> {
  const claims = await auth0.getIdTokenClaims();
  const permissions = claims?.[PERMISSIONS] as readonly string[] | undefined;
  const account = {
    person: name,
    organization: organizations.find((organization) => organization.id === id)?.name ?? String(id),
    connection: claims?.[CONNECTION] as string | undefined,
    scope: permissions?.join(' '),
    signOut: () => auth0.logout({ logoutParams: { returnTo: location.origin } }),
  };
  showSignedIn(account, { baseUrl: `${domain}/my-org`, ...fromAuth0Spa(auth0) });
}
