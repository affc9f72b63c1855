/** The routes under `/domains` (contract A9): pure functions from a state to a response and the next state. */
import { parseBody, type Call, type Outcome } from '../http/call.js';
import { pageOf } from '../http/pages.js';
import { badRequest, duplicate, invalid, noDomain } from '../http/wire-errors.js';
import { newId } from '../ids.js';
import type { EmulatorState, WireDomain } from '../wire.js';
import { domainBody } from './bodies.js';

const ID = /^ord_[A-Za-z0-9]{22}$/;
/** The most domains of an organization, by Auth0's entity limits. */
const MOST = 100;

/** GET /domains */
export function listDomains({ listed, query }: Call): Outcome {
  const { items, next } = pageOf(listed.domains, query);
  return { status: 200, body: { ...(next !== undefined && { next }), organization_domains: items } };
}

/** POST /domains. The answer to one too many is inferred. */
export function createDomain(call: Call): Outcome {
  const { state } = call;
  const domain = String(parseBody(call, domainBody)['domain']).toLowerCase();
  if (state.domains.some((one) => one.domain === domain)) throw duplicate('Domain name must be unique');
  if (state.domains.length >= MOST) throw badRequest(`An organization can have at most ${MOST} domains.`);
  const organization = state.details.id ?? 'org_0000000000000000';
  const created: WireDomain = {
    id: newId('ord', 22),
    org_id: organization,
    domain,
    status: 'pending',
    verification_txt: `dove_text=${newId('', 32)}`,
    verification_host: `_ss-verification.${organization}.${domain}`,
  };
  return { status: 201, body: created, state: { ...state, domains: [...state.domains, created] } };
}

/** GET /domains/{domain_id} */
export const getDomain = (call: Call): Outcome => ({ status: 200, body: find(call) });

/** DELETE /domains/{domain_id}. That connections lose it is inferred. */
export function deleteDomain(call: Call): Outcome {
  const { id, domain } = find(call);
  const { state } = call;
  const connections = state.connections.map((connection) =>
    connection.domains?.includes(domain)
      ? { ...connection, domains: connection.domains.filter((one) => one !== domain) }
      : connection,
  );
  const domains = state.domains.filter((one) => one.id !== id);
  return { status: 204, state: { ...state, connections, domains } };
}

/** POST /domains/{domain_id}/verify: the verdict is the status in the answer, or in the next one. */
export function verifyDomain(call: Call): Outcome {
  const { behavior, dns, state } = call;
  const before = find(call);
  const isThere = dns.resolve(before.verification_host).includes(before.verification_txt);
  const after: WireDomain = {
    ...before,
    status: isThere ? 'verified' : (behavior.unverified ?? 'failed'),
  };
  const answer = behavior.verdict === 'later' ? { ...before, status: 'pending' } : after;
  return { status: 202, body: answer, state: replaced(state, after) };
}

/** GET /domains/{domain_id}/identity-providers. Connections that aren't visible are left out (inferred). */
export function listDomainConnections(call: Call): Outcome {
  const { domain } = find(call);
  const using = call.listed.connections.filter(
    ({ domains, access_level: level }) => level !== 'none' && domains?.includes(domain),
  );
  const items = using.map(({ id, name, display_name }) => ({ id, name, display_name }));
  return { status: 200, body: { identity_providers: items } };
}

/** The domain that the path names. */
function find({ state, parameters }: Call): WireDomain {
  const { id = '' } = parameters;
  const found = state.domains.find((one) => one.id === id);
  if (found) return found;
  if (ID.test(id)) throw noDomain();
  throw invalid([{ detail: `must match pattern "${ID.source}"`, field: 'domain_id', source: 'params' }]);
}

function replaced(state: EmulatorState, domain: WireDomain): EmulatorState {
  return { ...state, domains: state.domains.map((one) => (one.id === domain.id ? domain : one)) };
}
