/** Waits for the verdict about a domain, with reads that come at growing intervals. */
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import type { DomainsContext } from './context.js';
import { readDomain } from './read.js';

/** How long to wait before each read, in milliseconds: DNS takes minutes, and up to two days. */
const INTERVALS = [10_000, 30_000, 60_000, 120_000, 300_000];

/**
 * Reads the domain again and again until it is verified, or the last interval is over. A read that fails is one like any other.
 *
 * @param signal to be aborted once nobody looks at it any more
 * @returns the domain as it was read last; undefined where no read has worked
 */
export async function watchDomain(
  context: DomainsContext,
  id: string,
  signal: AbortSignal,
): Promise<OrganizationDomain | undefined> {
  let last = context.state.get(id);
  for (const interval of INTERVALS) {
    if (last?.status === 'verified') break;
    await context.clock.sleep(interval, signal).catch(() => {});
    if (signal.aborted) break;
    last = (await readDomain(context, id, signal).catch(() => undefined)) ?? last;
  }
  return last;
}
