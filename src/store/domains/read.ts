/** Reads the list of domains, or one of them. */
import type { DomainList, OrganizationDomain } from '../../model/domain/organization-domain.js';
import { toTransportError, type TransportError } from '../../transport/transport-error.js';
import type { Wait } from '../../transport/transport.js';
import type { DomainsContext } from './context.js';

/** @throws TransportError when it can't be read; that is shown in the list, unless nobody waits for it any more */
export async function readList(context: DomainsContext, signal: AbortSignal): Promise<DomainList> {
  const { clock, state, request } = context;
  const sentAt = clock.now();
  state.changeList({ status: 'pending' });
  try {
    const onWait = (waiting: Wait | undefined) => state.changeList({ waiting });
    const list = await request((domains, options) => domains.listDomains(options), signal, onWait);
    return state.merge(list, sentAt);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (!signal.aborted) state.changeList({ status: 'failed', error });
    throw error;
  }
}

/**
 * One domain, which is always up to date.
 *
 * @throws TransportError when it can't be read; `not-found` when it is gone, which the list shows, too
 */
export async function readDomain(
  { state, request }: DomainsContext,
  id: string,
  signal: AbortSignal,
): Promise<OrganizationDomain> {
  try {
    const domain = await request((domains, options) => domains.getDomain(id, options), signal);
    state.write(id, domain);
    return domain;
  } catch (thrown) {
    const error: TransportError = toTransportError(thrown);
    if (error.code === 'not-found' && !signal.aborted) state.write(id, null);
    throw error;
  }
}
