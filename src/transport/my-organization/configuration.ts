/** The requests for what the tenant leaves to the organization's admins (contract A3). */
import type { HttpClient } from '../http/client.js';
import { CONFIGURATION_ROUTES } from '../routes/configuration.js';
import type { Transport } from '../transport.js';
import { parseConfiguration, parseConnectionConfiguration } from './configuration-json.js';
import { to, TRIES } from './requests.js';

/** The methods of a {@link Transport} that read the configuration. */
type ConfigurationRequests = Pick<Transport, 'getConfiguration' | 'getConnectionConfiguration'>;

/** Sends them with this client. */
export function configurationRequests(http: HttpClient): ConfigurationRequests {
  return {
    async getConfiguration(call) {
      const address = to(CONFIGURATION_ROUTES.getConfiguration, {});
      return http.request({ ...address, tries: TRIES.read, parse: parseConfiguration }, call);
    },
    async getConnectionConfiguration(call) {
      const address = to(CONFIGURATION_ROUTES.getConnectionConfiguration, {});
      return http.request({ ...address, tries: TRIES.read, parse: parseConnectionConfiguration }, call);
    },
  };
}
