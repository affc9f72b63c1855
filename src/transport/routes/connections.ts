/** The routes of connections (contract A5). */
import { CREATE_SCOPE, DELETE_SCOPE, DETACH_SCOPE, READ_SCOPE, UPDATE_SCOPE } from '../../model/scopes.js';
import { get, withBody, withoutBody } from './route.js';

const CONNECTIONS = '/identity-providers';
const CONNECTION = `${CONNECTIONS}/{id}` as const;

export const CONNECTION_ROUTES = {
  listConnections: get(CONNECTIONS, READ_SCOPE),
  createConnection: withBody('POST', CONNECTIONS, CREATE_SCOPE),
  getConnection: get(CONNECTION, READ_SCOPE),
  updateConnection: withBody('PATCH', CONNECTION, UPDATE_SCOPE),
  deleteConnection: withoutBody('DELETE', CONNECTION, DELETE_SCOPE),
  detachConnection: withoutBody('POST', `${CONNECTION}/detach`, DETACH_SCOPE),
  refreshAttributes: withBody('PUT', `${CONNECTION}/update-attributes`, UPDATE_SCOPE),
} as const;
