/** What the items of both families have in common. */
import type { TenantConnection } from '../wire.js';

/** Which connection it is. */
export function connectionMembers({ id, name, strategy }: TenantConnection) {
  return { connection_id: id, connection: { name, ...(strategy !== undefined && { strategy }) } };
}

/** Recorded: databases always say it, others never. */
export function signupMember({ strategy }: TenantConnection, is_signup_enabled = false) {
  return strategy === 'auth0' ? { is_signup_enabled } : {};
}
