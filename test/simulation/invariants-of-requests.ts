/** What must always be so of the requests that a tab sends. */
import type { TransportError } from '../../src/transport/transport-error.js';
import type { CallGroup } from './calls.js';
import type { Broken } from './invariants.js';
import type { Run, Tab } from './tab.js';
import { OPTIONS_MARK, TOKEN_MARK, type Sent } from './wire.js';

/** 6. Nothing is sent for a tab that has left, nor what nobody waits for. */
export function isWaitedFor(tab: Tab, signal: AbortSignal, group: CallGroup | undefined): Broken {
  if (!tab.isOpen) return `tab ${tab.index} sends after it has left`;
  return signal.aborted || !group ? `tab ${tab.index} sends what nobody waits for` : undefined;
}

/** 7. Nothing is sent before the latest time that a 429 of its kind has named. */
export function keepsSilence(tab: Tab, { budget }: Sent, now: number): Broken {
  const wait = tab.limitedUntil[budget] - now;
  return wait > 0 ? `tab ${tab.index} sends a ${budget} ${wait} ms too early` : undefined;
}

/** 7. After a 429 a call is sent once more, not twice. */
export function meetsOneLimit({ key, calls, limited }: CallGroup): Broken {
  return limited < 2 * calls ? undefined : `${key} is sent again after a second 429`;
}

/**
 * 13. After a 401 a call is sent once more, not twice, and with other credentials; unless there could be none meanwhile,
 * and the page goes on giving those that were refused.
 */
export function isReplayedOnce(group: CallGroup, sent: Sent): Broken {
  const { key, calls, refused, lastRefused, lackedToken } = group;
  if (refused >= 2 * calls) return `${key} is sent again after a second 401`;
  if (!lastRefused || calls > 1 || lackedToken) return undefined;
  return sent.token === lastRefused.token || !sent.isRefreshed
    ? `${key} is replayed with the refused token`
    : undefined;
}

/** A definite answer is one: nothing is sent again after it. */
export function endsWithAnAnswer({ key, calls, definite }: CallGroup): Broken {
  return definite < calls ? undefined : `${key} is sent again after a definite answer`;
}

/** 12. What fails is sent as often as the table in `recovery.ts` says: a removal never again, once it may have arrived. */
export function isSentNoMoreThan({ key, calls, tries, failed }: CallGroup): Broken {
  return failed < calls * tries ? undefined : `${key} is sent more than ${tries} times`;
}

/** Nothing is given up before it was sent as often as it may be. Where several calls make a group, nobody can tell. */
export function isNotGivenUpEarly(group: CallGroup, error: TransportError | undefined): Broken {
  const { key, calls, lackedToken, limited, refused, failed, tries } = group;
  if (!error || calls > 1 || lackedToken) return undefined;
  const isEarly =
    (error.code === 'unauthorized' && refused < 2) ||
    (error.code === 'rate-limited' && limited < 2) ||
    (['network', 'timeout', 'unavailable'].includes(error.code) && failed < tries);
  return isEarly ? `${key} is given up early: ${error.code}` : undefined;
}

/**
 * 10. One tab alone never meets a 429. Requests that it has given up and that arrive later are not counted by anybody,
 * so while such a one is part of how full the bucket is, nothing is promised.
 */
export function pacesItself(tabs: number, { budget }: Sent, hadStranger: boolean): Broken {
  return tabs > 1 || hadStranger ? undefined : `a ${budget} of the only tab meets a 429`;
}

/** 11. Switches of one moment are one request. */
export function sendsOncePerMoment({ id, asked, moments }: Run): Broken {
  return asked <= moments ? undefined : `${moments} moments of switches of ${id} make ${asked} requests`;
}

/** 13. One refresh at a time for each scope. */
export function refreshesOnce({ refreshing, index }: Tab, scope: string): Broken {
  return refreshing.has(scope)
    ? `tab ${index} refreshes the token for ${scope} twice at the same time`
    : undefined;
}

/** 13. No more refreshes than tokens that were refused; one that failed does not count. */
export function refreshesOnlyTheRefused({ refreshes, refusedTokens, index }: Tab, scope: string): Broken {
  const refused = refusedTokens.get(scope)?.size ?? 0;
  return (refreshes.get(scope) ?? 0) < refused
    ? undefined
    : `tab ${index} refreshes a good token for ${scope}`;
}

/** 14. What tabs tell each other holds no secret. */
export function tellsNoSecret(data: string): Broken {
  return data.includes(TOKEN_MARK) || data.includes(OPTIONS_MARK)
    ? `a secret is told to other tabs: ${data}`
    : undefined;
}
