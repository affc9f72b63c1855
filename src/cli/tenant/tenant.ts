/**
 * A whole Auth0 tenant for development, on one origin: users sign in at an OpenID provider without a password, and its
 * tokens give access to the two APIs of each organization. Nothing leaves this machine.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createEmulator,
  createTenantEmulators,
  globexState,
  seedState,
  type Emulator,
  type EmulatorOptions,
  type EmulatorState,
} from '../../testing/index.js';
import { managementAccess, organizationAccess } from './access.js';
import { DEMO_ORIGINS, demoClients, type TenantClient } from './directory/clients.js';
import { Directory } from './directory/directory.js';
import { ProofChecker } from './dpop.js';
import { PEOPLE, type Person } from './directory/people.js';
import { createTenantListener } from './listener.js';
import { createTokenAuthority, TOKEN_LIFETIME, type TokenClaims } from './tokens.js';

/** How long a token for the Management API is valid, in seconds; Auth0's default. */
const MANAGEMENT_TOKEN_LIFETIME = 86_400;

/** How a tenant differs from the demo's. */
export interface TenantOptions {
  /** Such as `http://127.0.0.1:4010`. Called with the first request, as a server on any free port only knows its origin once it listens. */
  readonly origin: () => string;
  /** The initial state of each organization, whose `details` name it. Default: Acme and Globex. */
  readonly organizations?: readonly EmulatorState[] | undefined;
  /** Creates the emulator of an organization, such as one with a state file. Default: {@link createEmulator}. */
  readonly openEmulator?: ((options: EmulatorState & EmulatorOptions) => Emulator) | undefined;
  /** Default: {@link PEOPLE}. */
  readonly people?: readonly Person[] | undefined;
  /** Default: {@link demoClients} of the allowed origins. */
  readonly clients?: readonly TenantClient[] | undefined;
  /** The origins of the pages that can call the tenant. Default: {@link DEMO_ORIGINS}. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** How long a token for the My Organization API is valid, in seconds. Default 600. */
  readonly accessTokenLifetime?: number | undefined;
  /** Whether DPoP proofs require a nonce of this tenant. Default: false. */
  readonly requiresDpopNonce?: boolean | undefined;
}

/** The claims of a token to mint. Missing ones are those of a valid token for the first organization. */
export type MintedToken = Partial<TokenClaims>;

/** A tenant, which a Node server serves at its origin. */
export interface Tenant {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** By the organization's ID. */
  readonly emulators: ReadonlyMap<string, Emulator>;
  /** Its clients, organizations and users. */
  readonly directory: Directory;
  /** An access token signed by this tenant, valid or not. `organization: ''` omits `org_id`. */
  mint(claims?: MintedToken): Promise<string>;
  /** Ends all sessions and revokes everything that is not a signed token. */
  close(): void;
}

/** A tenant with nobody signed in. */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { origin, organizations = [seedState(), globexState()], allowedOrigins = DEMO_ORIGINS } = options;
  const { people = PEOPLE, clients = demoClients({ origins: allowedOrigins }) } = options;
  const { openEmulator = createEmulator, accessTokenLifetime = TOKEN_LIFETIME } = options;
  const access = {
    origin,
    tokens: await createTokenAuthority(origin),
    proofs: new ProofChecker(options.requiresDpopNonce ?? false),
  };
  const authenticateManagement = managementAccess(access);
  const opened = createTenantEmulators(
    organizations.map((state) => {
      const authenticate = organizationAccess(idOf(state), access);
      return { ...state, authenticate, authenticateManagement };
    }),
    openEmulator,
  );
  const emulators = new Map(opened.map((emulator, index) => [idOf(organizations[index]), emulator]));
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
  return { id: idOf(state), name, displayName, connection: state.connections?.[0]?.id };
}

function idOf(state: EmulatorState | undefined): string {
  return state?.details.id ?? '';
}
