/**
 * Whether switching connections off, or removing them, may leave people without a way in. Judges what stays when all of
 * them are gone, and claims only what is known.
 */
import type { Connection } from './connection.js';

/**
 * Why it may:
 *
 * - `last-enabled`: no other connection that this person can see is enabled;
 * - `signed-in`: this person is signed in with one of them;
 * - `unchecked`: it is not known whether another one is enabled.
 */
export type LockOutReason = 'last-enabled' | 'signed-in' | 'unchecked';

/**
 * All reasons there are; none where everything that leaves is off anyway.
 *
 * @param leaving what is switched off or removed, one or several at once
 * @param others the other connections that are enabled and stay so; undefined when they are not known
 * @param current the connection that the person is signed in with, by id or name; undefined when it is not known
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
