/** A second realistic organization, for pages with two of them: smaller and stricter than Acme. */
import { DEFAULT_ATTRIBUTES } from './acme.js';
import { seedDomains } from './domains.js';
import type {
  EmulatorState,
  TenantConnection,
  WireConfiguration,
  WireDetails,
  WireIdentityProvider,
  WireIdentityProviderConfiguration,
} from '../wire.js';

/** Globex: three connections, a database, and a policy that forbids deleting connections with users. */
export function globexState(): EmulatorState {
  return structuredClone({
    connections: CONNECTIONS,
    tenantConnections: TENANT_CONNECTIONS,
    configuration: CONFIGURATION,
    identityProviderConfiguration: IDENTITY_PROVIDER_CONFIGURATION,
    details: DETAILS,
    domains: seedDomains('org_4sKwX7mBzP1TcQvL', {
      verified: ['globex.example', 'partners.globex.example', 'plant.globex.example'],
      pending: [],
      failed: [],
    }),
    provisioning: {},
    scimTokens: {},
    users: { con_E6rTk9BvLw2NsXcH: 1930, con_M4zQd7GyPf5KuJaR: 58 },
  });
}

const CONNECTIONS: readonly WireIdentityProvider[] = [
  {
    id: 'con_E6rTk9BvLw2NsXcH',
    name: 'globex-entra',
    strategy: 'waad',
    domains: ['globex.example'],
    display_name: 'Globex Corporate',
    show_as_button: true,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'full',
    options: { tenant_domain: 'globex.example', client_id: 'b83d5f60-1c9e-47a2-8e34-d906a1f7c25b' },
  },
  {
    id: 'con_M4zQd7GyPf5KuJaR',
    name: 'globex-partners',
    strategy: 'oidc',
    domains: ['partners.globex.example'],
    display_name: 'Globex Partners',
    show_as_button: true,
    assign_membership_on_login: false,
    is_enabled: true,
    access_level: 'limited',
    options: {
      type: 'front_channel',
      client_id: 'globex-partner-portal',
      discovery_url: 'https://login.partners.globex.example/.well-known/openid-configuration',
    },
    attributes: DEFAULT_ATTRIBUTES,
  },
  {
    id: 'con_W1jXv8CsHn3FbYgT',
    name: 'globex-plant',
    strategy: 'okta',
    domains: ['plant.globex.example'],
    display_name: 'Globex Plant 7',
    show_as_button: false,
    assign_membership_on_login: true,
    is_enabled: false,
    access_level: 'full',
    options: { domain: 'plant.globex.example', client_id: '0oa7yd2mKQwXb9Ls4f6h' },
    attributes: DEFAULT_ATTRIBUTES,
  },
];

const TENANT_CONNECTIONS: readonly TenantConnection[] = [
  {
    id: 'con_R9pLm5ZtUe6VkQdS',
    name: 'globex-people',
    strategy: 'auth0',
    association: {
      assign_membership_on_login: true,
      show_as_button: true,
      is_signup_enabled: true,
      organization_access_level: 'none',
      is_enabled: true,
    },
  },
];

const CONFIGURATION: WireConfiguration = {
  allowed_strategies: ['oidc', 'okta', 'waad'],
  connection_deletion_behavior: 'allow_if_empty',
};

const IDENTITY_PROVIDER_CONFIGURATION: WireIdentityProviderConfiguration = {
  organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
  strategies: {
    oidc: { enabled_features: [], provisioning_methods: [] },
    okta: { enabled_features: ['provisioning'], provisioning_methods: ['scim'] },
    waad: { enabled_features: ['provisioning'], provisioning_methods: ['scim'] },
  },
};

const DETAILS: WireDetails = {
  id: 'org_4sKwX7mBzP1TcQvL',
  name: 'globex',
  display_name: 'Globex',
  branding: {
    logo_url: 'https://assets.globex.example/logo.svg',
    colors: { primary: '#B3261E', page_background: '#FFF8F6' },
  },
};
