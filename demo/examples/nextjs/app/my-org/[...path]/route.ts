/**
 * `/my-org/*` of a Next.js app: the Management API behind, with this server's own access to it. If Auth0's nextjs-auth0
 * 4.12 or later signs your users in, and your tenant has the My Organization API, its middleware serves `/my-org/*`, and
 * you need none of this.
 *
 *   npm install org-connections jose (session.ts goes beside `app`)
 *   AUTH0_DOMAIN=acme.us.auth0.com AUTH0_MANAGEMENT_CLIENT_ID=… AUTH0_MANAGEMENT_CLIENT_SECRET=…
 *   ORIGIN=https://app.example and what session.ts needs
 *
 * The client is a Machine-to-Machine application with `read:`, `create:`, `update:` and `delete:organization_connections`
 * of the Management API. A page shows `<org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>`.
 */
import { atMost, clientCredentials, createManagementBridge, type Handler } from 'org-connections/server';
import { readSession } from '@/session';

export const dynamic = 'force-dynamic';
export { handle as GET, handle as POST, handle as PATCH, handle as PUT, handle as DELETE };

let bridge: Handler | undefined;

async function handle(request: Request): Promise<Response> {
  // Not before the first request: a build loads this file too, and has no secrets.
  bridge ??= createBridge();
  return bridge(request);
}

function createBridge(): Handler {
  const domain = environment('AUTH0_DOMAIN');
  const clientId = environment('AUTH0_MANAGEMENT_CLIENT_ID');
  const clientSecret = environment('AUTH0_MANAGEMENT_CLIENT_SECRET');
  return createManagementBridge({
    domain,
    // Next.js knows its own address, not the one that people see.
    publicOrigin: environment('ORIGIN'),
    getManagementToken: clientCredentials({ domain, clientId, clientSecret }),
    getSession: readSession,
    // What the tenant gives each connection; at most "limited" would keep admins from removing one.
    accessLevel: atMost('full'),
  });
}

function environment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`The environment has no ${name}. The head of this file says what is needed.`);
}
