/** The requests for what the tenant leaves to the organization's admins (contract A3). */
import type { HttpClient } from '../http/client.js';
import { ROUTES } from '../routes.js';
import type { Transport } from '../transport.js';
import { parseConfiguration, parseConnectionConfiguration } from './configuration-json.js';
import { to, TRIES } from './requests.js';

/** The methods of a {@link Transport} that read the configuration. */
type ConfigurationRequests = Pick<Transport, 'getConfiguration' | 'getConnectionConfiguration'>;

/** Sends them with this client. */
export function configurationRequests(http: HttpClient): ConfigurationRequests {
  return {
    async getConfiguration(call) {
      const address = to(ROUTES.getConfiguration, {});
      return http.request({ ...address, tries: TRIES.read, parse: parseConfiguration }, call);
    },
    async getConnectionConfiguration(call) {
      const address = to(ROUTES.getConnectionConfiguration, {});
      return http.request({ ...address, tries: TRIES.read, parse: parseConnectionConfiguration }, call);
    },
  };
}
