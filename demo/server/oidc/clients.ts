/** The applications that a tenant knows, and the three of the demo. */
import { ALL_SCOPES, MANAGEMENT_SCOPES } from '../../../src/testing/index.js';

/** One application. */
export interface TenantClient {
  readonly id: string;
  /** As people read it when they sign in. */
  readonly name: string;
  /** Without it the client is public: it has to use PKCE, and its refresh tokens rotate. */
  readonly secret?: string | undefined;
  /** Where people may be sent after signing in, to the letter; with none of them nobody can sign in. */
  readonly redirectUris: readonly string[];
  /** Where people may be sent after signing out. Default: the redirect URIs. */
  readonly logoutUris?: readonly string[] | undefined;
  /** Its client grants: the scopes it may ask for at each of the two APIs (contract A1). */
  readonly grants: ClientGrants;
}

/** Scopes by API. */
export interface ClientGrants {
  /** For people who sign in with it. */
  readonly myOrganization?: readonly string[];
  /** For itself, by its secret. */
  readonly management?: readonly string[];
}

/** What can be said about the three applications of the demo. */
export interface DemoClientOptions {
  /** Where their pages are, without a slash at the end. Default: {@link DEMO_ORIGINS}. */
  readonly origins?: readonly string[] | undefined;
  /** Redirect URIs besides each origin itself and its `/callback`. */
  readonly redirectUris?: readonly string[] | undefined;
  /** Default `demo-web-secret`. */
  readonly webSecret?: string | undefined;
  /** Default `demo-machine-secret`. */
  readonly machineSecret?: string | undefined;
}

/** Where `npm start` and Vite serve pages when they are told nothing else. */
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
