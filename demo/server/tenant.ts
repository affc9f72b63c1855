/**
 * A whole Auth0 tenant for development, on one origin: people sign in at an OpenID provider, and its tokens open the two
 * APIs of each organization. Nothing leaves the machine; nobody has a password.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createEmulator,
  globexState,
  seedState,
  type Emulator,
  type EmulatorOptions,
  type EmulatorState,
} from '../../src/testing/index.js';
import { managementAccess, organizationAccess } from './oidc/access.js';
import { DEMO_ORIGINS, demoClients, type TenantClient } from './oidc/clients.js';
import { Directory } from './oidc/directory.js';
import { ProofChecker } from './oidc/dpop.js';
import { PEOPLE, type Person } from './oidc/people.js';
import { createTenantListener } from './tenant-listener.js';
import { createTokenAuthority, TOKEN_LIFETIME, type TokenClaims } from './tokens.js';

/** How long a token for the Management API lives in seconds; Auth0's default. */
const MANAGEMENT_TOKEN_LIFETIME = 86_400;

/** How a tenant differs from that of the demo. */
export interface TenantOptions {
  /** Such as `http://127.0.0.1:4010`. Asked with the first request: a server on any free port learns its own only when it listens. */
  readonly origin: () => string;
  /** What each organization starts with; its `details` name it. Default: Acme and Globex. */
  readonly organizations?: readonly EmulatorState[] | undefined;
  /** Makes the emulator of an organization, such as one that keeps its state in a file. Default: {@link createEmulator}. */
  readonly openEmulator?: ((options: EmulatorState & EmulatorOptions) => Emulator) | undefined;
  /** Default: {@link PEOPLE}. */
  readonly people?: readonly Person[] | undefined;
  /** Default: {@link demoClients} of the allowed origins. */
  readonly clients?: readonly TenantClient[] | undefined;
  /** The pages that may ask across origins. Default: {@link DEMO_ORIGINS}. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** How many seconds a token for the My Organization API lives. Default 600. */
  readonly accessTokenLifetime?: number | undefined;
  /** Whether proofs (DPoP) need a nonce of this tenant. Default: false. */
  readonly demandsDpopNonce?: boolean | undefined;
}

/** A token to mint; what is left out is that of a good one for the first organization. */
export type MintedToken = Partial<TokenClaims>;

/** A tenant, to be served by any Node server at its origin. */
export interface Tenant {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** By the id of the organization. */
  readonly emulators: ReadonlyMap<string, Emulator>;
  /** Who and what it knows. */
  readonly directory: Directory;
  /** Any access token that this tenant could have signed, good or bad. `organization: ''` leaves `org_id` out. */
  mint(claims?: MintedToken): Promise<string>;
  /** Ends all sessions and takes back all that is not a signed token. */
  close(): void;
}

/** A tenant that begins with nobody signed in. */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { origin, organizations = [seedState(), globexState()], allowedOrigins = DEMO_ORIGINS } = options;
  const { people = PEOPLE, clients = demoClients({ origins: allowedOrigins }) } = options;
  const { openEmulator = createEmulator, accessTokenLifetime = TOKEN_LIFETIME } = options;
  const access = {
    origin,
    tokens: await createTokenAuthority(origin),
    proofs: new ProofChecker(options.demandsDpopNonce ?? false),
  };
  const authenticateManagement = managementAccess(access);
  const emulators = new Map(
    organizations.map((state) => {
      const authenticate = organizationAccess(idOf(state), access);
      return [idOf(state), openEmulator({ ...state, authenticate, authenticateManagement })];
    }),
  );
  const directory = new Directory({ people, clients, organizations: organizations.map(organizationOf) });
  const lifetimes = { myOrganization: accessTokenLifetime, management: MANAGEMENT_TOKEN_LIFETIME };
  const { listener, close } = createTenantListener({
    access,
    directory,
    emulators,
    lifetimes,
    allowedOrigins,
  });
  return { listener, close, emulators, directory, mint };

  function mint({ organization = idOf(organizations[0]), ...claims }: MintedToken = {}): Promise<string> {
    return access.tokens.mint({
      audience: `${origin()}/my-org/`,
      subject: people[0]?.id ?? 'auth0|nobody',
      clientId: clients[0]?.id ?? 'nothing',
      scope: people[0]?.memberships[organization]?.flatMap(({ scopes }) => scopes).join(' ') ?? '',
      expiresIn: accessTokenLifetime,
      organization: organization || undefined,
      ...claims,
    });
  }
}

function organizationOf(state: EmulatorState) {
  const { name = '', display_name: displayName = name } = state.details;
  return { id: idOf(state), name, displayName };
}

function idOf(state: EmulatorState | undefined): string {
  return state?.details.id ?? '';
}
