/** What only dialogs ask the My Organization API: to remove, and what the tenant leaves to admins. Loaded with the first. */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import { CONFIGURATION_SCOPE, DELETE_SCOPE, DETACH_SCOPE } from '../model/scopes.js';
import type { Http } from './http.js';
import {
  parseConfiguration,
  parseConnectionConfiguration,
  type WhyNot,
} from './my-organization.wire.dialogs.js';
import type { CallOptions } from './transport.js';

// What destroys is never sent again by itself.
const DESTROY = { tries: 1, parse: () => undefined };
const CONFIGURATION = { method: 'GET', scope: CONFIGURATION_SCOPE, tries: 3 } as const;

/** Takes a connection off the organization. @param path where it is */
export function detach(http: Http, path: string, call?: CallOptions): Promise<void> {
  return http.request({ ...DESTROY, method: 'POST', path: `${path}/detach`, scope: DETACH_SCOPE }, call);
}

/** Deletes a connection. @param path where it is */
export function destroy(http: Http, path: string, call?: CallOptions): Promise<void> {
  return http.request({ ...DESTROY, method: 'DELETE', path, scope: DELETE_SCOPE }, call);
}

/** What deleting means. */
export function configuration(http: Http, why: WhyNot, call?: CallOptions): Promise<Configuration> {
  const parse = (json: unknown) => parseConfiguration(json, why);
  return http.request({ ...CONFIGURATION, path: '/config', parse }, call);
}

/** Which settings may be set. */
export function connectionConfiguration(
  http: Http,
  why: WhyNot,
  call?: CallOptions,
): Promise<ConnectionConfiguration> {
  const parse = (json: unknown) => parseConnectionConfiguration(json, why);
  return http.request({ ...CONFIGURATION, path: '/config/identity-providers', parse }, call);
}
