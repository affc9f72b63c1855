/**
 * The lock-out guard: whether switching connections off, or removing them, could leave people without a way to sign in. It
 * judges what remains, and claims only what is known.
 */
import type { Connection } from './connection.js';

/**
 * Why people could be locked out.
 *
 * - `last-enabled`: no other connection that the admin can see is enabled;
 * - `signed-in`: the admin is signed in with one of them;
 * - `unchecked`: it is not known whether another one is enabled.
 */
export type LockOutReason = 'last-enabled' | 'signed-in' | 'unchecked';

/**
 * Every reason that applies; none where all of them are off already.
 *
 * @param leaving the connections to be switched off or removed
 * @param others the other connections that are enabled and stay so; undefined when they are not known
 * @param current the connection that the admin is signed in with, by id or name; undefined when it is not known
 */
export function lockOutReasons(
  leaving: readonly Connection[],
  others: readonly Connection[] | undefined,
  current: string | undefined,
): readonly LockOutReason[] {
  const open = leaving.filter(({ isEnabled }) => isEnabled !== false);
  if (open.length === 0) return [];
  const reasons: LockOutReason[] = [];
  if (!others) reasons.push('unchecked');
  else if (others.length === 0) reasons.push('last-enabled');
  if (current && open.some(({ id, name }) => current === id || current === name)) reasons.push('signed-in');
  return reasons;
}
