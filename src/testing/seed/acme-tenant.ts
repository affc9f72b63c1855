/** The connections of Acme's tenant that only the Management API shows: a database, the hidden directory, unused ones. */
import { DEFAULT_ATTRIBUTES } from './acme.js';
import type { TenantConnection } from '../wire.js';

/** Only the directory is also in Acme's own list, at level `none` and therefore with few members. */
export const ACME_TENANT_CONNECTIONS: readonly TenantConnection[] = [
  {
    id: 'con_D5nGv3PqRy8UkXaJ',
    name: 'Username-Password-Authentication',
    strategy: 'auth0',
    association: {
      assign_membership_on_login: false,
      show_as_button: true,
      is_signup_enabled: false,
      organization_access_level: 'none',
      is_enabled: true,
    },
  },
  {
    id: 'con_Z7uCr2GxMd4KsWbQ',
    name: 'acme-group-directory',
    strategy: 'waad',
    display_name: 'Acme Group directory',
    domains: ['group.acme.example'],
    options: { tenant_domain: 'group.acme.example', client_id: '0d4c7a19-58e2-4b63-9f0a-c2715be8d846' },
  },
  {
    id: 'con_L2gYs6VnCk9TmDwF',
    name: 'acme-research',
    strategy: 'oidc',
    display_name: 'Acme Research',
    domains: ['research.acme.example'],
    options: {
      type: 'back_channel',
      client_id: 'acme-research-portal',
      discovery_url: 'https://id.research.acme.example/.well-known/openid-configuration',
    },
    attributes: DEFAULT_ATTRIBUTES,
  },
  { id: 'con_N8kRb4XjWt1QzPeG', name: 'google-oauth2', strategy: 'google-oauth2' },
];
