/** The domains that the seeds' organizations have claimed. */
import type { WireDomain } from '../wire.js';

/**
 * Domains of an organization, with ids and records that are always the same.
 *
 * @param names by their status
 */
export function seedDomains(
  organization: string,
  names: Readonly<Record<WireDomain['status'], readonly string[]>>,
): readonly WireDomain[] {
  const all = (['verified', 'pending', 'failed'] as const).flatMap((status) =>
    names[status].map((domain) => ({ domain, status })),
  );
  return all.map(({ domain, status }, index) => ({
    id: `ord_${organization.slice(4, 20)}${String(index + 1).padStart(6, '0')}`,
    org_id: organization,
    domain,
    status,
    verification_txt: `dove_text=${organization.slice(4, 20).toLowerCase()}${index + 1}`,
    verification_host: `_ss-verification.${organization}.${domain}`,
  }));
}
