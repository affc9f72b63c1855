/** Domains for stories and tests. */
import type { WireDomain } from '../src/testing/index.js';

/**
 * Verified domains, as the API answers them.
 *
 * @param which their names, or how many
 */
export function manyDomains(which: number | readonly string[]): readonly WireDomain[] {
  const names =
    typeof which === 'number' ? Array.from({ length: which }, (_, index) => `d${index + 1}.example`) : which;
  return names.map((domain, index) => ({
    id: `ord_${String(index + 1).padStart(22, '0')}`,
    org_id: 'org_9vTfQ2hLx7RkW4bN',
    domain,
    status: 'verified',
    verification_txt: `dove_text=${index + 1}`,
    verification_host: `_ss-verification.org_9vTfQ2hLx7RkW4bN.${domain}`,
  }));
}
