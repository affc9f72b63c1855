/** The requests for provisioning and for mapped attributes (contract A3, A5, A8). */
import type { RequestSender } from '../../http/request.js';
import type { ProvisioningTransport } from '../../provisioning-transport.js';
import { CONFIGURATION_ROUTES } from '../../routes/configuration.js';
import { CONNECTION_ROUTES } from '../../routes/connections.js';
import { PROVISIONING_ROUTES } from '../../routes/provisioning.js';
import { to, TRIES } from '../requests.js';
import {
  parseCreatedToken,
  parseOffer,
  parseProvisioning,
  parseSignInAttributes,
  parseTokens,
} from './provisioning-json.js';

const NOTHING = { tries: TRIES.once, parse: () => undefined };

/** Sends them with this. */
export function provisioningRequests(http: RequestSender): ProvisioningTransport {
  return {
    async getProvisioningOffer(strategy, call) {
      const address = to(CONFIGURATION_ROUTES.getConnectionConfiguration, {});
      const parse = (json: unknown) => parseOffer(json, strategy);
      return http.request({ ...address, tries: TRIES.read, parse }, call);
    },
    async getProvisioning(id, call) {
      const address = to(PROVISIONING_ROUTES.getProvisioning, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseProvisioning }, call);
    },
    async createProvisioning(id, call) {
      const address = to(PROVISIONING_ROUTES.createProvisioning, { id });
      return http.request({ ...address, tries: TRIES.once, parse: parseProvisioning }, call);
    },
    async deleteProvisioning(id, call) {
      return http.request({ ...to(PROVISIONING_ROUTES.deleteProvisioning, { id }), ...NOTHING }, call);
    },
    async refreshProvisioningAttributes(id, call) {
      const address = to(PROVISIONING_ROUTES.refreshProvisioningAttributes, { id });
      return http.request({ ...address, body: {}, tries: TRIES.once, parse: parseProvisioning }, call);
    },
    async listScimTokens(id, call) {
      const address = to(PROVISIONING_ROUTES.listScimTokens, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseTokens }, call);
    },
    async createScimToken(id, lifetime, call) {
      const address = to(PROVISIONING_ROUTES.createScimToken, { id });
      const body = lifetime === null ? {} : { token_lifetime: lifetime };
      return http.request({ ...address, body, tries: TRIES.once, parse: parseCreatedToken }, call);
    },
    async deleteScimToken(id, token, call) {
      return http.request({ ...to(PROVISIONING_ROUTES.deleteScimToken, { id, token }), ...NOTHING }, call);
    },
    async getSignInAttributes(id, call) {
      const address = to(CONNECTION_ROUTES.getConnection, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseSignInAttributes }, call);
    },
    async refreshSignInAttributes(id, call) {
      const address = to(CONNECTION_ROUTES.refreshAttributes, { id });
      return http.request({ ...address, body: {}, tries: TRIES.once, parse: parseSignInAttributes }, call);
    },
  };
}
