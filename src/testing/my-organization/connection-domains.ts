/** The domains of a connection (contract A5): only verified ones of the organization lead to it. */
import { parseBody, type Call, type Outcome } from '../http/call.js';
import { badRequest, duplicate, noDomain } from '../http/wire-errors.js';
import type { WireIdentityProvider } from '../wire.js';
import { domainBody } from './bodies.js';
import { findVisible, needLevel } from './identity-providers.js';

/** POST /identity-providers/{idp_id}/domains. The answer for one that isn't verified is inferred. */
export function addConnectionDomain(call: Call): Outcome {
  const connection = findVisible(call);
  const domain = String(parseBody(call, domainBody)['domain']).toLowerCase();
  needLevel(connection, 'full');
  const { domains = [] } = connection;
  if (domains.includes(domain)) throw duplicate('Domain is already associated with this identity provider');
  if (!call.state.domains.some((one) => one.domain === domain && one.status === 'verified'))
    throw badRequest('The domain is not a verified domain of this organization.');
  return { status: 201, body: { domain }, state: withDomains(call, connection, [...domains, domain]) };
}

/** DELETE /identity-providers/{idp_id}/domains/{domain} */
export function removeConnectionDomain(call: Call): Outcome {
  const connection = findVisible(call);
  needLevel(connection, 'full');
  const { domains = [] } = connection;
  const domain = (call.parameters['domain'] ?? '').toLowerCase();
  if (!domains.includes(domain)) throw noDomain();
  const others = domains.filter((one) => one !== domain);
  return { status: 204, state: withDomains(call, connection, others) };
}

function withDomains({ state }: Call, { id }: WireIdentityProvider, domains: readonly string[]) {
  const connections = state.connections.map((one) => (one.id === id ? { ...one, domains } : one));
  return { ...state, connections };
}
