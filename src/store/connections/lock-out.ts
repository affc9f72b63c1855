/** Whether switching off or removing connections could lock people out, judged by what is known and what is pending. */
import type { Connection } from '../../model/connection.js';
import { lockOutReasons, type LockOutReason } from '../../model/lock-out.js';
import type { ConnectionsState } from './state.js';

/**
 * The reasons why people could be locked out when all these connections are switched off or removed.
 *
 * @param currentConnection what the admin is signed in with, by id or name; undefined where that is unknown
 * @returns empty when nobody can be locked out
 */
export function findLockOutReasons(
  state: ConnectionsState,
  ids: readonly string[],
  currentConnection: string | undefined,
): readonly LockOutReason[] {
  const leaving = ids.flatMap((id) => {
    const { value, pendingEnabled } = state.get(id);
    return value ? { ...value, isEnabled: pendingEnabled ?? value.isEnabled } : [];
  });
  const gone = new Set<string | null>(ids);
  const all = state.list.value?.connections;
  const others = all?.filter((other) => !gone.has(other.id) && staysEnabled(state, other));
  const reasons = lockOutReasons(leaving, others, currentConnection);
  // The others might have changed since the list was read.
  const isOpen = leaving.some(({ isEnabled }) => isEnabled !== false);
  const isDoubtful = isOpen && state.list.status === 'failed' && others && others.length > 0;
  return isDoubtful ? [...reasons, 'unchecked'] : reasons;
}

/** Whether people can sign in with a connection once everything pending is confirmed. */
function staysEnabled(state: ConnectionsState, { id, isEnabled }: Connection): boolean {
  return isEnabled === true && (id === null || state.get(id).pendingEnabled !== false);
}
