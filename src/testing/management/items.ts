/** The members that the items of both families of routes have in common. */
import type { TenantConnection } from '../wire.js';

/** The members that identify the connection. */
export function connectionMembers({ id, name, strategy }: TenantConnection) {
  return { connection_id: id, connection: { name, ...(strategy !== undefined && { strategy }) } };
}

/** Only databases have this member, and always do (recorded). */
export function signupMember({ strategy }: TenantConnection, is_signup_enabled = false) {
  return strategy === 'auth0' ? { is_signup_enabled } : {};
}
