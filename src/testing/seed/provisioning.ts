/** The provisioning of the seed: one connection that has it, with a token that never expires. */
import type { WireProvisioning, WireProvisioningAttribute, WireScimToken } from '../wire.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';

/** The tenant's mapping for provisioning, which every new or refreshed one gets. */
export const PROVISIONING_ATTRIBUTES: readonly WireProvisioningAttribute[] = [
  attribute('userName', 'preferred_username', 'Username', true),
  attribute('emails[primary eq true].value', 'email', 'Email', true),
  attribute('name.givenName', 'given_name', 'First name'),
  attribute('name.familyName', 'family_name', 'Last name'),
  attribute('active', 'blocked', 'Active', true),
];

/** By connection: its mapping lacks a field that the tenant asks for, and has one that it no longer asks for. */
export const SEED_PROVISIONING: Readonly<Record<string, WireProvisioning>> = {
  [WORKFORCE]: {
    identity_provider_id: WORKFORCE,
    identity_provider_name: 'acme-workforce',
    strategy: 'okta',
    method: 'scim',
    attributes: [
      ...PROVISIONING_ATTRIBUTES.map((one) =>
        one.user_attribute === 'family_name' ? { ...one, is_missing: true } : one,
      ),
      { ...attribute('costCenter', 'cost_center', 'Cost center'), is_extra: true },
    ],
    user_id_attribute: 'externalId',
    created_at: '2026-03-02T08:30:00.000Z',
    updated_on: '2026-03-02T08:30:00.000Z',
  },
};

/** By connection. */
export const SEED_SCIM_TOKENS: Readonly<Record<string, readonly WireScimToken[]>> = {
  [WORKFORCE]: [
    {
      token_id: 'tok_w4Xc7RmTz3NqLpA9',
      scopes: ['get:users', 'post:users', 'put:users', 'patch:users', 'delete:users'],
      created_at: '2026-03-02T08:31:00.000Z',
    },
  ],
};

function attribute(
  provisioning_field: string,
  user_attribute: string,
  label: string,
  is_required = false,
): WireProvisioningAttribute {
  return { provisioning_field, user_attribute, label, is_required, is_extra: false, is_missing: false };
}
