/** The routes of a connection's provisioning. */
import {
  CREATE_PROVISIONING_SCOPE,
  CREATE_SCIM_TOKEN_SCOPE,
  DELETE_PROVISIONING_SCOPE,
  DELETE_SCIM_TOKEN_SCOPE,
  READ_PROVISIONING_SCOPE,
  READ_SCIM_TOKENS_SCOPE,
  UPDATE_PROVISIONING_SCOPE,
} from '../../model/scopes.js';
import { get, withBody, withoutBody } from './route.js';

const PROVISIONING = '/identity-providers/{id}/provisioning';
const SCIM_TOKENS = `${PROVISIONING}/scim-tokens` as const;

export const PROVISIONING_ROUTES = {
  getProvisioning: get(PROVISIONING, READ_PROVISIONING_SCOPE),
  createProvisioning: withoutBody('POST', PROVISIONING, CREATE_PROVISIONING_SCOPE),
  deleteProvisioning: withoutBody('DELETE', PROVISIONING, DELETE_PROVISIONING_SCOPE),
  refreshProvisioningAttributes: withBody(
    'PUT',
    `${PROVISIONING}/update-attributes`,
    UPDATE_PROVISIONING_SCOPE,
  ),
  listScimTokens: get(SCIM_TOKENS, READ_SCIM_TOKENS_SCOPE),
  createScimToken: withBody('POST', SCIM_TOKENS, CREATE_SCIM_TOKEN_SCOPE),
  deleteScimToken: withoutBody('DELETE', `${SCIM_TOKENS}/{token}`, DELETE_SCIM_TOKEN_SCOPE),
} as const;
