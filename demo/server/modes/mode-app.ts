/** The demo's own addresses in the modes in which somebody signs in. The three lines that matter are in `myOrganization`. */
import { Hono } from 'hono';
import type { IDToken } from 'openid-client';
import {
  atMost,
  clientCredentials,
  createManagementBridge,
  createMyOrganizationProxy,
  type Handler,
} from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import type { SignInMode, TenantSettings } from './mode.js';
import { Sessions } from './sessions.js';
import { createSignIn } from './sign-in.js';

/** What the page of the mode `token` has to know. */
export interface TokenPageSettings {
  readonly domain: string;
  readonly clientId: string;
  readonly organizations: TenantSettings['organizations'];
}

/** What the ID token of a sign-in for the My Organization API says of it (contract A13). */
const PERMISSIONS = 'urn:auth0:my_org_current_user_permissions';
/** An own claim, as an Action of the tenant adds it: the host's roles, for tenants without that API. */
const ROLES = 'https://org-connections.example/roles';

const READ_SCOPES = ['read:my_org:identity_providers', 'read:my_org:configuration'];
/** What a bridge lets the host's roles do. */
const SCOPES_OF_ROLES: Readonly<Record<string, readonly string[]>> = {
  Admin: [...READ_SCOPES, 'update:my_org:identity_providers', 'update:my_org:identity_providers_detach'],
  Viewer: READ_SCOPES,
};

/** @param origin where the demo is */
export async function createModeApp(mode: SignInMode, tenant: TenantSettings, origin: string): Promise<Hono> {
  const app = new Hono();
  app.get('/demo/mode', (context) => context.json({ mode }));
  app.notFound((context) => context.text('Nothing is here.\n', 404));
  if (mode === 'token') {
    const { domain, clientId, organizations } = tenant;
    const settings: TokenPageSettings = { domain, clientId, organizations };
    return app.get('/demo/token-page', (context) => context.json(settings));
  }
  const sessions = new Sessions();
  const handle = myOrganization(mode, tenant, origin, sessions);
  const signIn = mode === 'proxy' ? signInForProxy(tenant) : signInForBridge();
  app.route('/', await createSignIn({ tenant, origin, sessions, ...signIn }));
  return app.all('/my-org/*', (context) => handle(context.req.raw));
}

/** What a host writes to mount the kit's server part. */
function myOrganization(
  mode: 'proxy' | 'bridge',
  tenant: TenantSettings,
  origin: string,
  sessions: Sessions,
): Handler {
  const { domain, machine } = tenant;
  const origins = [origin];
  if (mode === 'bridge')
    return createManagementBridge({
      domain,
      origins,
      getManagementToken: clientCredentials({ domain, clientId: '', clientSecret: '', ...machine }),
      getSession: async (request) => {
        const session = sessions.of(request);
        if (!session) return null;
        const { id, subject, organization, scopes = [] } = session;
        return { id, subject, organization: organization.id, scopes };
      },
      accessLevel: atMost('full'),
    });
  const handle = createMyOrganizationProxy({
    domain,
    origins,
    getSession: async (request) => {
      const session = sessions.of(request);
      if (!session?.tokens) return null;
      const { id, subject, organization, tokens } = session;
      return { id, subject, organization: organization.id, getAccessToken: tokens.getAccessToken };
    },
  });
  sessions.onEnd = handle.forget;
  return handle;
}

/** A proxy uses the person's own token, which says itself what it is good for. */
function signInForProxy({ domain }: TenantSettings) {
  const scopesOf = (claims: IDToken) => textsOf(claims[PERMISSIONS]);
  return { audience: `${domain}/my-org/`, scopes: ALL_SCOPES, scopesOf };
}

/** A bridge has no use for a token of the person's, and asks the host's own roles. */
function signInForBridge() {
  const scopesOf = (claims: IDToken) =>
    (textsOf(claims[ROLES]) ?? []).flatMap((role) => SCOPES_OF_ROLES[role] ?? []);
  return { audience: undefined, scopes: [], scopesOf };
}

function textsOf(claim: unknown): string[] | undefined {
  return Array.isArray(claim) ? claim.map(String) : undefined;
}
