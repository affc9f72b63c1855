/** The routes of the tenant's configuration for its organizations (contract A3). */
import { CONFIGURATION_SCOPE } from '../../model/scopes.js';
import { get } from './route.js';

export const CONFIGURATION_ROUTES = {
  getConfiguration: get('/config', CONFIGURATION_SCOPE),
  getConnectionConfiguration: get('/config/identity-providers', CONFIGURATION_SCOPE),
} as const;
