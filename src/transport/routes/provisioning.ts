/** The routes of a connection's provisioning. */
import { get, withBody, withoutBody } from './route.js';

const PROVISIONING = '/identity-providers/{id}/provisioning';
const SCIM_TOKENS = `${PROVISIONING}/scim-tokens` as const;

export const PROVISIONING_ROUTES = {
  getProvisioning: get(PROVISIONING, 'read:my_org:identity_providers_provisioning'),
  createProvisioning: withoutBody('POST', PROVISIONING, 'create:my_org:identity_providers_provisioning'),
  deleteProvisioning: withoutBody('DELETE', PROVISIONING, 'delete:my_org:identity_providers_provisioning'),
  refreshProvisioningAttributes: withBody(
    'PUT',
    `${PROVISIONING}/update-attributes`,
    'update:my_org:identity_providers_provisioning',
  ),
  listScimTokens: get(SCIM_TOKENS, 'read:my_org:identity_providers_scim_tokens'),
  createScimToken: withBody('POST', SCIM_TOKENS, 'create:my_org:identity_providers_scim_tokens'),
  deleteScimToken: withoutBody(
    'DELETE',
    `${SCIM_TOKENS}/{token}`,
    'delete:my_org:identity_providers_scim_tokens',
  ),
} as const;
