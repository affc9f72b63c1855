/** The routes of domains: the organization's, and those of a connection. */
import {
  ASSOCIATE_DOMAIN_SCOPE,
  CREATE_DOMAIN_SCOPE,
  DELETE_DOMAIN_SCOPE,
  DISSOCIATE_DOMAIN_SCOPE,
  READ_DOMAINS_SCOPE,
  READ_SCOPE,
  VERIFY_DOMAIN_SCOPE,
} from '../../model/scopes.js';
import { get, withBody, withoutBody } from './route.js';

const DOMAIN = '/domains/{id}';
const CONNECTION_DOMAINS = '/identity-providers/{id}/domains';

export const DOMAIN_ROUTES = {
  addConnectionDomain: withBody('POST', CONNECTION_DOMAINS, ASSOCIATE_DOMAIN_SCOPE),
  removeConnectionDomain: withoutBody('DELETE', `${CONNECTION_DOMAINS}/{domain}`, DISSOCIATE_DOMAIN_SCOPE),

  listDomains: get('/domains', READ_DOMAINS_SCOPE),
  createDomain: withBody('POST', '/domains', CREATE_DOMAIN_SCOPE),
  getDomain: get(DOMAIN, READ_DOMAINS_SCOPE),
  deleteDomain: withoutBody('DELETE', DOMAIN, DELETE_DOMAIN_SCOPE),
  verifyDomain: withoutBody('POST', `${DOMAIN}/verify`, VERIFY_DOMAIN_SCOPE),
  listDomainConnections: get(`${DOMAIN}/identity-providers`, `${READ_DOMAINS_SCOPE} ${READ_SCOPE}`),
} as const;
