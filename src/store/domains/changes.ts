/** Changes of domains: each is one request, and where its answer is lost, a read tells what became of it. */
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import { toTransportError, type TransportError } from '../../transport/transport-error.js';
import { failureOf, uncertain } from '../uncertain.js';
import type { DomainsContext } from './context.js';
import { readDomain, readList } from './read.js';

/**
 * Claims a domain. Where no answer says what became of that, it is looked for in the list: without a domain of that name
 * there, the claim stays uncertain.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it was claimed
 */
export async function createDomain(
  context: DomainsContext,
  domain: string,
  signal: AbortSignal,
): Promise<OrganizationDomain> {
  const { state, request } = context;
  const known = new Set(state.list.value?.domains.map(({ id }) => id));
  try {
    const claimed = await request((domains, options) => domains.createDomain(domain, options), signal);
    state.write(claimed.id, claimed);
    return claimed;
  } catch (thrown) {
    const error = uncertain(thrown, signal);
    const list = await readList(context, signal).catch(() => undefined);
    const found = list?.domains.find((one) => one.domain === domain && !known.has(one.id));
    if (found) return found;
    throw error.as(false);
  }
}

/**
 * Looks for the record of a domain, with one request.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it was looked for
 */
export async function verifyDomain(
  context: DomainsContext,
  id: string,
  signal: AbortSignal,
): Promise<OrganizationDomain> {
  const { state, request } = context;
  try {
    const verified = await request((domains, options) => domains.verifyDomain(id, options), signal);
    state.write(id, verified);
    return verified;
  } catch (thrown) {
    const error = uncertain(thrown, signal);
    const read = await readDomain(context, id, signal).catch(() => undefined);
    if (read?.status === 'verified') return read;
    throw error.as(false);
  }
}

/**
 * Gives a domain up. One that is gone already counts as given up.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it was given up
 */
export async function deleteDomain(context: DomainsContext, id: string, signal: AbortSignal): Promise<void> {
  const { state, request } = context;
  try {
    await request((domains, options) => domains.deleteDomain(id, options), signal);
    state.write(id, null);
  } catch (thrown) {
    const isGone = (error: TransportError) => error.code === 'not-found';
    const first = toTransportError(thrown);
    const error = isGone(first) ? first : uncertain(thrown, signal);
    const last = isGone(error) ? error : await failureOf(readDomain(context, id, signal));
    if (!last || !isGone(last)) throw error.as(false);
    state.write(id, null);
  }
}
