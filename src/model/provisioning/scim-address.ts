/** Where a provider sends a connection's users, in the form that it wants. */
import { hostOfService, type SignInService } from '../identity-provider/service-value.js';

/** Providers that want the address in a form of their own; every other one takes it as it is. */
export type ScimClient = 'okta' | 'entra' | 'other';

/**
 * The SCIM address of a connection. Okta puts a slash behind it by itself; Entra needs a parameter to speak SCIM as its
 * standard has it.
 *
 * @returns undefined where the page has not said where people sign in
 */
export function scimAddress(
  connectionId: string,
  service: SignInService,
  client: ScimClient = 'other',
): string | undefined {
  const host = hostOfService(service);
  if (!host) return undefined;
  const address = `https://${host}/scim/v2/connections/${encodeURIComponent(connectionId)}`;
  return client === 'entra' ? `${address}?aadOptscim062020` : address;
}
