/** The routes of domains: the organization's, and those of a connection. */
import { READ_SCOPE } from '../../model/scopes.js';
import { get, withBody, withoutBody } from './route.js';

const DOMAIN = '/domains/{id}';
const CONNECTION_DOMAINS = '/identity-providers/{id}/domains';

export const DOMAIN_ROUTES = {
  addConnectionDomain: withBody('POST', CONNECTION_DOMAINS, 'create:my_org:identity_providers_domains'),
  removeConnectionDomain: withoutBody(
    'DELETE',
    `${CONNECTION_DOMAINS}/{domain}`,
    'delete:my_org:identity_providers_domains',
  ),

  listDomains: get('/domains', 'read:my_org:domains'),
  createDomain: withBody('POST', '/domains', 'create:my_org:domains'),
  getDomain: get(DOMAIN, 'read:my_org:domains'),
  deleteDomain: withoutBody('DELETE', DOMAIN, 'delete:my_org:domains'),
  verifyDomain: withoutBody('POST', `${DOMAIN}/verify`, 'update:my_org:domains'),
  listDomainConnections: get(`${DOMAIN}/identity-providers`, `read:my_org:domains ${READ_SCOPE}`),
} as const;
