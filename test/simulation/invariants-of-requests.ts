/** Invariants of the requests that a tab sends. */
import type { TransportError } from '../../src/transport/transport-error.js';
import type { CallGroup } from './calls.js';
import type { Broken } from './invariants.js';
import type { Run, Tab } from './tab.js';
import type { Sent } from './wire.js';

/** 6. A tab that is closed sends only what finishes its changes, and no tab sends without a caller that waits for it. */
export function isWaitedFor(tab: Tab, signal: AbortSignal, group: CallGroup | undefined): Broken {
  const isIdle = tab.runs.size + tab.commands === 0 && !tab.isHeir;
  if (!tab.isOpen && isIdle) return `tab ${tab.index} sends after it was closed`;
  return signal.aborted || !group ? `tab ${tab.index} sends a request that no caller waits for` : undefined;
}

/** 7. No read is sent before the latest time that a read's 429 has named, and no write before a write's. */
export function keepsSilence(tab: Tab, { budget }: Sent, now: number): Broken {
  const wait = tab.limitedUntil[budget] - now;
  return wait > 0 ? `tab ${tab.index} sends a ${budget} ${wait} ms too early` : undefined;
}

/** 7. After a 429 a call is sent once more, never twice. */
export function meetsOneLimit({ key, calls, limited }: CallGroup): Broken {
  return limited < 2 * calls ? undefined : `${key} is sent again after a second 429`;
}

/**
 * 13. After a 401 a call is sent once more, never twice, and with another token; unless the page could not get one and
 * still provides the refused one.
 */
export function isReplayedOnce(group: CallGroup, sent: Sent): Broken {
  const { key, calls, refused, lastRefused, lackedToken } = group;
  if (refused >= 2 * calls) return `${key} is sent again after a second 401`;
  if (!lastRefused || calls > 1 || lackedToken) return undefined;
  return sent.token === lastRefused.token || !sent.isRefreshed
    ? `${key} is replayed with the refused token`
    : undefined;
}

/** Nothing is sent again after a definite answer. */
export function endsWithAnAnswer({ key, calls, definite }: CallGroup): Broken {
  return definite < calls ? undefined : `${key} is sent again after a definite answer`;
}

/** 12. A failed call is sent as often as `TRIES` allows: a removal never again once it might have arrived. */
export function isSentNoMoreThan({ key, calls, tries, failed }: CallGroup): Broken {
  return failed < calls * tries ? undefined : `${key} is sent more than ${tries} times`;
}

/** No call fails before it was sent as often as allowed. A group of several calls does not show that. */
export function isNotGivenUpEarly(
  group: CallGroup,
  error: TransportError | undefined,
  isWithoutToken: boolean,
): Broken {
  const { key, calls, lackedToken, limited, refused, failed, tries } = group;
  if (!error || calls > 1 || lackedToken) return undefined;
  const isEarly =
    (error.code === 'unauthorized' && refused < (isWithoutToken ? 1 : 2)) ||
    (error.code === 'rate-limited' && limited < 2) ||
    (['network', 'timeout', 'unavailable'].includes(error.code) && failed < tries);
  return isEarly ? `${key} fails too early: ${error.code}` : undefined;
}

/**
 * 10. A single tab never meets a 429. No tab counts aborted requests that arrive later, so nothing is promised while such a
 * request has taken from the bucket.
 */
export function pacesItself(tabs: number, { budget }: Sent, hadStranger: boolean): Broken {
  return tabs > 1 || hadStranger ? undefined : `a ${budget} of the only tab meets a 429`;
}

/** 11. Switches at the same moment are one request. */
export function sendsOncePerMoment({ id, asked, moments }: Run): Broken {
  return asked <= moments
    ? undefined
    : `${id} was switched at ${moments} moments and asked for ${asked} times`;
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
    : `tab ${index} refreshes a valid token for ${scope}`;
}
