/** The requests for connections (contract A5). */
import type { HttpClient } from '../http/client.js';
import { CONNECTION_ROUTES } from '../routes/connections.js';
import type { Transport } from '../transport.js';
import { CertificateMember } from './certificate-member.js';
import { parseConnection, parseConnectionList, toCreateBody, toPatchBody } from './connection-json.js';
import { to, TRIES } from './requests.js';

/** The methods of a {@link Transport} that read and change connections. */
type ConnectionRequests = Pick<
  Transport,
  | 'listConnections'
  | 'getConnection'
  | 'createConnection'
  | 'updateConnection'
  | 'detachConnection'
  | 'deleteConnection'
>;

const REMOVAL = { tries: TRIES.once, parse: () => undefined };

/** Sends them with this client. */
export function connectionRequests(http: HttpClient): ConnectionRequests {
  const certificate = new CertificateMember();
  return {
    async listConnections(call) {
      const address = to(CONNECTION_ROUTES.listConnections, {});
      return http.request({ ...address, tries: TRIES.read, parse: parseConnectionList }, call);
    },
    async getConnection(id, call) {
      const address = to(CONNECTION_ROUTES.getConnection, { id });
      return http.request({ ...address, tries: TRIES.read, parse: parseConnection }, call);
    },
    async createConnection(wanted, call) {
      const address = to(CONNECTION_ROUTES.createConnection, {});
      const { options, ...body } = toCreateBody(wanted);
      return certificate.send(options, (sent) => {
        const request = { ...address, body: { ...body, options: sent } };
        return http.request({ ...request, tries: TRIES.once, parse: parseConnection }, call);
      });
    },
    async updateConnection(id, patch, call) {
      const address = to(CONNECTION_ROUTES.updateConnection, { id });
      const { options, ...body } = toPatchBody(patch);
      return certificate.send(options ?? {}, (sent) => {
        const request = { ...address, body: options ? { ...body, options: sent } : body };
        return http.request({ ...request, tries: TRIES.update, parse: parseConnection }, call);
      });
    },
    async detachConnection(id, call) {
      return http.request({ ...to(CONNECTION_ROUTES.detachConnection, { id }), ...REMOVAL }, call);
    },
    async deleteConnection(id, call) {
      return http.request({ ...to(CONNECTION_ROUTES.deleteConnection, { id }), ...REMOVAL }, call);
    },
  };
}
