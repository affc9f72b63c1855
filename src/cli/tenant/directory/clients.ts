/** A tenant's applications, and the demo's three. */
import { ALL_SCOPES, MANAGEMENT_SCOPES } from '../../../testing/index.js';

/** One application. */
export interface TenantClient {
  readonly id: string;
  /** Shown on the sign-in page. */
  readonly name: string;
  /** Without it the client is public: it has to use PKCE, and its refresh tokens rotate. */
  readonly secret?: string | undefined;
  /** Where users can return after signing in, compared exactly. Nobody can sign in to a client without any. */
  readonly redirectUris: readonly string[];
  /** Where users can return after signing out. Default: the redirect URIs. */
  readonly logoutUris?: readonly string[] | undefined;
  /** Its client grants: the scopes it can request for each of the two APIs (contract A1). */
  readonly grants: ClientGrants;
}

/** Scopes by API. */
export interface ClientGrants {
  /** For users who sign in with it. */
  readonly myOrganization?: readonly string[];
  /** For itself, with its secret. */
  readonly management?: readonly string[];
}

/** Options of the demo's three applications. */
export interface DemoClientOptions {
  /** The origins of their pages. Default: {@link DEMO_ORIGINS}. */
  readonly origins?: readonly string[] | undefined;
  /** Redirect URIs besides each origin and its `/callback`. */
  readonly redirectUris?: readonly string[] | undefined;
  /** Default `demo-web-secret`. */
  readonly webSecret?: string | undefined;
  /** Default `demo-machine-secret`. */
  readonly machineSecret?: string | undefined;
}

/** Where `npm start` and Vite serve pages by default. */
export const DEMO_ORIGINS: readonly string[] = ['http://localhost:5173', 'http://127.0.0.1:5173'];

/** A page without a server, a server, and a machine. */
export function demoClients(options: DemoClientOptions = {}): TenantClient[] {
  const { origins = DEMO_ORIGINS, webSecret = 'demo-web-secret' } = options;
  const { machineSecret = 'demo-machine-secret' } = options;
  const own = origins.flatMap((origin) => [origin, `${origin}/`, `${origin}/callback`]);
  const redirectUris = [...own, ...(options.redirectUris ?? [])];
  const grants = { myOrganization: ALL_SCOPES };
  return [
    { id: 'demo-spa', name: 'Demo page', redirectUris, grants },
    { id: 'demo-web', name: 'Demo server', secret: webSecret, redirectUris, grants },
    {
      id: 'demo-machine',
      name: 'Demo machine',
      secret: machineSecret,
      redirectUris: [],
      grants: { management: MANAGEMENT_SCOPES },
    },
  ];
}
