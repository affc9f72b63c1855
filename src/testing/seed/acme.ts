/** The connections of Acme: every strategy, every access level, a disabled one and a hidden one. */
import type { WireAttribute, WireIdentityProvider } from '../wire.js';

/** Self-signed, for a key that nobody has. */
const CERTIFICATE =
  'MIIBLTCB0wICHzowCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXaWRwLmFjbWUuZXhhbXBsZSBzaWduZXIwHhcNMjUwOTAxMDgwMDAwWhcNMzUwOTAx' +
  'MDgwMDAwWjAiMSAwHgYDVQQDDBdpZHAuYWNtZS5leGFtcGxlIHNpZ25lcjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPegKltcI+3ADZqIE9je' +
  '5pLzn0233ro4oP2IRj9Rz7vpzhPAzkf8xXYphOsSEOEZZhOLV6AYc9t5M9IbrYLGVMQwCgYIKoZIzj0EAwIDSQAwRgIhAM7t2Uda9lXev2zF5+0g' +
  'tLZYHif4O6lUlZl1OWmZAegFAiEAyygPtw//1WZlkT5N1+Fjh2BqdEGTlSGrWitiUWwEn/4=';

const EMAIL = attribute('email', 'Email', { is_required: true });
const GIVEN_NAME = attribute('given_name', 'First name');
const FAMILY_NAME = attribute('family_name', 'Last name');

/** The tenant's attribute mapping, which every new or refreshed connection gets (contract A5, 11). */
export const DEFAULT_ATTRIBUTES: readonly WireAttribute[] = [EMAIL, GIVEN_NAME, FAMILY_NAME];

/** Hosts end in `.example` or `.test`, which nobody can own. */
export const ACME_CONNECTIONS: readonly WireIdentityProvider[] = [
  {
    id: 'con_5GkYw8RmTz3NqLpA',
    name: 'acme-workforce',
    strategy: 'okta',
    domains: ['acme.example', 'acme.test'],
    display_name: 'Acme Workforce',
    show_as_button: true,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'full',
    options: {
      domain: 'login.acme.example',
      client_id: '0oaf3kq81vTzWm6Rd5d7',
    },
    attributes: [
      EMAIL,
      GIVEN_NAME,
      { ...FAMILY_NAME, is_missing: true },
      attribute('cost_center', 'Cost center', { is_extra: true }),
    ],
  },
  {
    id: 'con_B2cVx7JdHs9QfKtE',
    name: 'acme-suppliers',
    strategy: 'samlp',
    domains: ['suppliers.acme.example'],
    display_name: 'Suppliers',
    show_as_button: true,
    assign_membership_on_login: false,
    is_enabled: true,
    access_level: 'limited',
    options: {
      metadataUrl: 'https://idp.suppliers.example/saml/metadata.xml',
      signSAMLRequest: true,
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      protocolBinding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
      cert: CERTIFICATE,
    },
    attributes: [{ ...EMAIL, sso_field: ['mail', 'http://schemas.xmlsoap.org/claims/EmailAddress'] }],
  },
  {
    id: 'con_C9rMq1FyPw6ZtXuB',
    name: 'acme-legacy-saml',
    strategy: 'samlp',
    domains: [],
    display_name: 'Old intranet (until March)',
    show_as_button: false,
    assign_membership_on_login: false,
    is_enabled: false,
    access_level: 'full',
    options: {
      signInEndpoint: 'https://sso.intranet.acme.example/login',
      signSAMLRequest: false,
      cert: CERTIFICATE,
      idpInitiated: {
        enabled: true,
        client_id: 'Zt7mPq2LwXc9RvBn4KsYd6HfJg1TuEaO',
        client_protocol: 'oauth2',
      },
    },
    attributes: [EMAIL],
  },
  {
    id: 'con_H6pZn4WuXa1MyRoC',
    name: 'acme-contractors',
    strategy: 'oidc',
    domains: ['contractors.example'],
    display_name: 'Contractors',
    show_as_button: true,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'full',
    options: {
      type: 'back_channel',
      client_id: 'acme-contractors-portal',
      discovery_url: 'https://id.contractors.example/.well-known/openid-configuration',
    },
    attributes: [EMAIL, GIVEN_NAME, FAMILY_NAME],
  },
  {
    id: 'con_K3tLb7SgUo5WjNvD',
    name: 'acme-entra',
    strategy: 'waad',
    domains: ['corp.acme.example'],
    display_name: 'Acme Microsoft 365',
    show_as_button: true,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'readonly',
    options: { tenant_domain: 'corp.acme.example', client_id: '6f1e0c52-93b7-4d08-a1c4-7be25d90f3aa' },
  },
  {
    id: 'con_Q8sDj5TbLe2VhGfI',
    name: 'acme-google',
    strategy: 'google-apps',
    domains: ['studio.acme.example'],
    display_name: 'Acme Studio',
    show_as_button: true,
    assign_membership_on_login: false,
    is_enabled: true,
    access_level: 'limited',
    options: {
      domain: 'studio.acme.example',
      client_id: '418820736155-k2v9q.apps.googleusercontent.example',
    },
  },
  {
    id: 'con_T4wXe9CnRk7YaHmS',
    name: 'acme-factory',
    strategy: 'adfs',
    domains: ['factory.acme.example'],
    display_name: 'Factory floor',
    show_as_button: false,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'readonly',
    options: { adfs_server: 'https://adfs.factory.acme.example' },
  },
  {
    id: 'con_V1yFo6BqIz8EdJlP',
    name: 'acme-finance',
    strategy: 'pingfederate',
    domains: ['finance.acme.example'],
    display_name: 'Finance',
    show_as_button: false,
    assign_membership_on_login: true,
    is_enabled: true,
    access_level: 'full',
    options: {
      pingFederateBaseUrl: 'https://ping.finance.acme.example',
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      signSAMLRequest: true,
      cert: CERTIFICATE,
    },
  },
  {
    id: 'con_Z7uCr2GxMd4KsWbQ',
    display_name: 'Acme Group directory',
    is_enabled: true,
    access_level: 'none',
  },
];

function attribute(name: string, label: string, marks: Partial<WireAttribute> = {}): WireAttribute {
  const plain = { is_required: false, is_extra: false, is_missing: false };
  return { sso_field: [name], user_attribute: name, label, ...plain, ...marks };
}
