/** Invariants of sessions that move: whose rows are shown, whose are changed, and what becomes of what was under way. */
import type { TransportError } from '../../src/transport/transport-error.js';
import { ORGANIZATION, OTHER_ORGANIZATION, type Session } from './identity.js';
import type { Broken } from './invariants.js';
import { OTHER_NAME, readerOf } from './organization.js';
import type { Intent, Tab } from './tab.js';
import type { Sent } from './wire.js';

const SETTLES_WITHIN = 10_000;

/** 16. No change reaches another session than the one the tab showed at the click. */
export function reachesOnlyItsOwn({ tab, id, method, intents }: Sent, session: Session): Broken {
  if (method === 'GET' || intents.some((one) => (one.session ?? session) === session)) return undefined;
  return `tab ${tab} showed ${intents[0]?.session?.id ?? 'nothing'}, its ${method} of ${id} reached ${session.id}`;
}

/**
 * 17. All rows that a tab shows are of one session, and so of one organization. One that another tab has created has no
 * options until it is read: only its name tells whose it is.
 */
export function showsOneSession({ store, index }: Tab): Broken {
  const readers = new Set<unknown>();
  const owners = new Set<unknown>();
  for (const { name, options } of store.list.value?.connections ?? []) {
    const owner = name?.startsWith(OTHER_NAME) ? OTHER_ORGANIZATION : ORGANIZATION;
    owners.add(owner);
    if (!options) continue;
    const reader = readerOf(options) ?? 'nobody';
    readers.add(reader);
    if (!reader.startsWith(owner)) return `tab ${index} shows a row of ${owner} to ${reader}`;
  }
  const all = [...readers, ...owners].join(' and ');
  return Math.max(readers.size, owners.size) > 1 ? `tab ${index} shows rows of ${all}` : undefined;
}

/** 17. A page that names its organization shows no other one's rows. */
export function showsOnlyTheNamed({ index }: Tab, shown: Session | undefined): Broken {
  const isNamed = (shown?.organization ?? ORGANIZATION) === ORGANIZATION;
  return isNamed ? undefined : `tab ${index} is for ${ORGANIZATION} and shows rows of ${shown?.organization}`;
}

/** 17. Who is told that another session answers sees no row of the old one any more. */
export function dropsTheOld({ store, index }: Tab, { epoch, session }: Intent): Broken {
  return session && store.epoch === epoch
    ? `tab ${index} goes on showing ${session.id} after another one has answered`
    : undefined;
}

/** 17. Once everything is to be forgotten, nothing is shown and nothing pending until it has been read again. */
export function hasForgotten({ store, index, isHeir, predecessor }: Tab, ids: readonly string[]): Broken {
  // What the page before has under way is taken over at any time, and what has failed there is shown.
  const before = predecessor?.store;
  const isLeft = ids.some((id) => {
    const { value, pendingEnabled, refusal } = store.connection(id);
    const isOwn = refusal !== null && refusal !== before?.connection(id).refusal;
    return value !== undefined || (!isHeir && (pendingEnabled !== null || isOwn));
  });
  const hasFailures = store.failures.some((failure) => !before?.failures.includes(failure));
  return isLeft || store.list.value || (!isHeir && hasFailures)
    ? `tab ${index} has forgotten nothing`
    : undefined;
}

/** 18. A page reads again by itself once in ten seconds at most, even if servers disagree about the session. */
export function readsAgainSeldom({ readAgainAt, index }: Tab, now: number): Broken {
  const since = now - readAgainAt;
  return since < SETTLES_WITHIN ? `tab ${index} reads again by itself after ${since} ms` : undefined;
}

/** 18. Rows are dropped only after something has shown another session. */
export function dropsOnlyWhatHasChanged({ mismatches, isDirected, index }: Tab): Broken {
  return isDirected || mismatches > 0
    ? undefined
    : `tab ${index} drops the rows of a session that is still there`;
}

/** 19. Nothing is told to other tabs without the name of a session. */
export function namesItsSession(message: unknown, index: number): Broken {
  const { organization } = (message ?? {}) as { readonly organization?: unknown };
  return typeof organization === 'string' && organization
    ? undefined
    : `tab ${index} tells the other tabs of a change, but not in which session`;
}

/** 19. News of another session changes nothing. */
export function hearsOnlyItsOwn(tab: Tab, id: string, before: unknown, from: Session): Broken {
  return tab.store.connection(id) === before
    ? undefined
    : `tab ${tab.index} believes news of ${id} in ${from.id}`;
}

/** 20. A change is given up only when another session was found, or the page forgot everything. */
export function givesUpNoChange(tab: Tab, { epoch }: Intent, { code }: TransportError): Broken {
  const isGivenUp = code === 'aborted' || code === 'session-changed';
  return isGivenUp && tab.store.epoch === epoch ? `tab ${tab.index} drops a change: ${code}` : undefined;
}

/** 20. A change that fails after its page was left is kept, there or in the page that has replaced it. */
export function keepsTheFailure(tab: Tab, error: TransportError): Broken {
  for (let one: Tab | undefined = tab; one; one = one.heir)
    if (one.store.failures.some((failure) => failure.error === error)) return undefined;
  return `nobody is told that a change of tab ${tab.index} has failed`;
}

/** 20. What a page was told of the changes of the page before it were changes in its own session. */
export function takesOverOnlyItsOwn(tab: Tab, shown: Session | undefined): Broken {
  const { predecessor, store, index } = tab;
  if (!predecessor || !shown) return undefined;
  for (let one: Tab | undefined = predecessor; one; one = one.predecessor) {
    const foreign = one.leftFailures.find(({ error, intent }) => {
      const isHere = store.failures.some((failure) => failure.error === error);
      return isHere && (intent.session ?? shown) !== shown;
    });
    if (foreign) return `tab ${index} shows a failure of ${foreign.intent.session?.id}`;
    for (const [id, { intent }] of one.runs)
      if (
        store.connection(id).pendingEnabled !== null &&
        !tab.runs.has(id) &&
        (intent.session ?? shown) !== shown &&
        !hasInherited(predecessor, id, shown)
      )
        return `tab ${index} shows a pending switch of ${intent.session?.id}`;
  }
  return undefined;
}

/** Whether a page before has a pending switch of this connection in this session. */
function hasInherited(from: Tab, id: string, shown: Session): boolean {
  for (let one: Tab | undefined = from; one; one = one.predecessor)
    if (one.runs.has(id) && (one.runs.get(id)?.intent.session ?? shown) === shown) return true;
  return false;
}

/** 20. At rest, what failed after a page was left is shown by the page that has replaced it in the same session. */
export function isToldOfTheFailures(tab: Tab, shown: Session | undefined): Broken {
  const { predecessor, store, index } = tab;
  if (!predecessor || !tab.isOpen || !shown || tab.hasForgotten || predecessor.hasForgotten) return undefined;
  const lost = predecessor.leftFailures.find(({ error, intent }) => {
    return intent.session === shown && !store.failures.some((failure) => failure.error === error);
  });
  return lost && `tab ${index} does not show that a change of the page before it has failed`;
}
