/** Whether switching a connection off, or removing it, may leave people without a way in. Claims only what is known. */
import type { Connection } from './connection.js';

/**
 * Why it may:
 *
 * - `last-enabled`: no other connection that this person can see is enabled;
 * - `signed-in`: this person is signed in with it;
 * - `unchecked`: it is not known whether another one is enabled.
 */
export type LockOutReason = 'last-enabled' | 'signed-in' | 'unchecked';

/**
 * All reasons there are; none for a connection that is off anyway.
 *
 * @param others the other connections that are enabled and stay so; undefined when they are not known
 * @param current the connection that the person is signed in with, by id or name; undefined when it is not known
 */
export function lockOutReasons(
  { id, name, isEnabled }: Connection,
  others: readonly Connection[] | undefined,
  current: string | undefined,
): readonly LockOutReason[] {
  if (isEnabled === false) return [];
  const reasons: LockOutReason[] = [];
  if (!others) reasons.push('unchecked');
  else if (others.length === 0) reasons.push('last-enabled');
  if (current && (current === id || current === name)) reasons.push('signed-in');
  return reasons;
}
