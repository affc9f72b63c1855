/** The requests for provisioning of any transport. Apart from the others, so that only what needs provisioning loads them. */
import { provisioningRequests } from './my-organization/provisioning/provisioning.js';
import type { ProvisioningTransport } from './provisioning-transport.js';
import type { Transport } from './transport.js';

/** @returns undefined for a transport that has none */
export function provisioningOf({ provisioning, http }: Transport): ProvisioningTransport | undefined {
  return provisioning ?? (http && provisioningRequests(http));
}
