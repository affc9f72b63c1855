/** The realistic organization that an emulator starts with, and long lists derived from it. */
import { STRATEGIES } from '../../model/strategy.js';
import { ACME_CONNECTIONS } from './acme.js';
import { ACME_TENANT_CONNECTIONS } from './acme-tenant.js';
import { seedDomains } from './domains.js';
import { SEED_PROVISIONING, SEED_SCIM_TOKENS } from './provisioning.js';
import type {
  EmulatorState,
  WireConfiguration,
  WireDetails,
  WireIdentityProvider,
  WireIdentityProviderConfiguration,
} from '../wire.js';

/** The connections of Acme: every strategy, every access level, a disabled one, a minimal one. */
export function seedConnections(): WireIdentityProvider[] {
  return structuredClone(ACME_CONNECTIONS) as WireIdentityProvider[];
}

/**
 * This many connections, to test long lists: the seed's complete ones repeated, each with its own ID, name and display name.
 * The first one can be switched.
 */
export function manyConnections(count: number): WireIdentityProvider[] {
  const patterns = ACME_CONNECTIONS.filter(({ strategy }) => strategy !== undefined);
  return Array.from({ length: count }, (_, index) => {
    const pattern = structuredClone(patterns[index % patterns.length]) as WireIdentityProvider;
    const number = String(index + 1).padStart(4, '0');
    return {
      ...pattern,
      id: `con_${String(index + 1).padStart(16, '0')}`,
      name: `${pattern.name}-${number}`,
      display_name: `${pattern.display_name} ${number}`,
      domains: [`team-${number}.acme.example`],
    };
  });
}

/** The whole state that an emulator starts with by default. */
export function seedState(): EmulatorState {
  return structuredClone({
    connections: ACME_CONNECTIONS,
    tenantConnections: ACME_TENANT_CONNECTIONS,
    configuration: CONFIGURATION,
    identityProviderConfiguration: IDENTITY_PROVIDER_CONFIGURATION,
    details: DETAILS,
    domains: seedDomains('org_9vTfQ2hLx7RkW4bN', DOMAINS),
    provisioning: SEED_PROVISIONING,
    scimTokens: SEED_SCIM_TOKENS,
    users: USERS,
  });
}

const CONFIGURATION: WireConfiguration = {
  allowed_strategies: [...STRATEGIES],
  connection_deletion_behavior: 'allow',
};

const IDENTITY_PROVIDER_CONFIGURATION: WireIdentityProviderConfiguration = {
  organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
  strategies: {
    adfs: { enabled_features: [], provisioning_methods: [] },
    googleapps: { enabled_features: [], provisioning_methods: [] },
    oidc: { enabled_features: ['universal_logout'], provisioning_methods: [] },
    okta: { enabled_features: ['provisioning', 'universal_logout'], provisioning_methods: ['scim'] },
    pingfederate: { enabled_features: [], provisioning_methods: [] },
    samlp: { enabled_features: ['provisioning'], provisioning_methods: ['scim'] },
    waad: { enabled_features: ['provisioning'], provisioning_methods: ['scim'] },
  },
};

const DETAILS: WireDetails = {
  id: 'org_9vTfQ2hLx7RkW4bN',
  name: 'acme',
  display_name: 'Acme',
  branding: {
    logo_url: 'https://assets.acme.example/logo.svg',
    colors: { primary: '#0B5FFF', page_background: '#F7F8FA' },
  },
};

/** The connections use those that are verified. */
const DOMAINS = {
  verified: [
    'acme.example',
    'acme.test',
    'suppliers.acme.example',
    'contractors.example',
    'corp.acme.example',
    'studio.acme.example',
    'factory.acme.example',
    'finance.acme.example',
  ],
  pending: ['labs.acme.example'],
  failed: ['old-acme.example'],
};

const USERS: Readonly<Record<string, number>> = {
  con_5GkYw8RmTz3NqLpA: 214,
  con_B2cVx7JdHs9QfKtE: 37,
  con_H6pZn4WuXa1MyRoC: 12,
  con_Q8sDj5TbLe2VhGfI: 480,
};
