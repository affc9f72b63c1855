/** Lets a domain lead to a connection, or no longer: one request, after which the connection tells the truth. */
import type { Connection } from '../../model/connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import { isAmbiguous } from '../connections/change.js';
import { throwIfAborted } from '../requests.js';
import type { DomainsContext } from './context.js';

export interface DomainUseChange {
  /** In ASCII. */
  readonly domain: string;
  readonly connectionId: string;
  /** Whether it is to lead there. */
  readonly isUsed: boolean;
}

/**
 * One that leads there already, or no longer, counts as done.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it leads there
 */
export async function useDomain(
  context: DomainsContext,
  { domain, connectionId, isUsed }: DomainUseChange,
  signal: AbortSignal,
): Promise<void> {
  const read = async (): Promise<Connection | undefined> =>
    context.refreshConnection(connectionId).catch(() => undefined);
  try {
    await context.request(
      (domains, options) =>
        isUsed
          ? domains.addConnectionDomain(connectionId, domain, options)
          : domains.removeConnectionDomain(connectionId, domain, options),
      signal,
    );
    await read();
  } catch (thrown) {
    throwIfAborted(signal);
    const error = toTransportError(thrown);
    const isOpen = isAmbiguous(error);
    if (!isOpen && error.code !== (isUsed ? 'conflict' : 'not-found')) throw error;
    const connection = await read();
    if (connection?.domains?.includes(domain) === isUsed) return;
    throw isOpen ? error.as(false) : error;
  }
}
