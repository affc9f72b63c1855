/**
 * What must always be so. Each says what is wrong, or nothing.
 *
 * Where an invariant is narrower than one would like, it says why.
 */
import type { ConnectionList } from '../../src/model/connection.js';
import type { ConnectionState } from '../../src/store/connections/state.js';
import type { Resource } from '../../src/store/resource.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { looksLike } from './evidence.js';
import type { Change, SimulatedServer } from './server.js';
import type { Run, Tab } from './tab.js';
import type { Row } from './wire.js';

export type Broken = string | undefined;

type List = Resource<ConnectionList>;

/** 1. After a last reading that nothing disturbed, every tab shows what the server has: no more, no less, nothing else. */
export function showsWhatTheServerHas({ store, index }: Tab, rows: ReadonlyMap<string, Row>): Broken {
  const shown = store.list.value?.connections ?? [];
  const isSame =
    shown.length === rows.size && [...rows.values()].every((row, place) => looksLike(row, shown[place]!));
  if (store.list.status === 'ready' && isSame) return undefined;
  return `tab ${index} shows ${store.list.status} ${JSON.stringify(shown)}, the server has ${JSON.stringify([...rows.values()])}`;
}

/** 2. A reading that failed keeps what is known, and says that it failed. */
export function keepsTheListWhenReadingFails(before: List, after: List): Broken {
  if (after.status !== 'failed' || before.status === 'failed') return undefined;
  if (!after.error) return 'the list failed without a reason';
  return after.value === before.value ? undefined : 'a failed reading has changed the list';
}

/** 2. A row leaves the list only when the tab was told that it is gone; so a failure never empties the list. */
export function losesNoRow({ evidence }: Tab, before: List, after: List): Broken {
  if (!before.value || before.value === after.value) return undefined;
  const left = new Set(after.value?.connections.map(({ id }) => id));
  const lost = before.value.connections.find(
    ({ id }) => id !== null && !left.has(id) && !evidence.wasTold(id, 'gone', -1),
  );
  return lost && `${lost.id} left the list, and nobody has said that it is gone`;
}

/** 3. What is shown as true was told by the server, and nothing newer was told since. */
export function showsOnlyWhatWasTold({ store, evidence, index }: Tab, id: string): Broken {
  const { value, status } = store.connection(id);
  const plausible = evidence.plausible(id);
  if (!value || plausible.length === 0) return undefined;
  if (plausible.every(({ row }) => row === 'gone'))
    return status === 'ready' || isListed(store.list, id)
      ? `tab ${index} shows ${id} as if it was there, but was told that it is gone`
      : undefined;
  if (plausible.some(({ row }) => typeof row === 'string')) return undefined;
  if (plausible.some(({ row }) => typeof row !== 'string' && looksLike(row, value))) return undefined;
  return `tab ${index} shows ${JSON.stringify(value)}, but was told ${JSON.stringify(plausible)}`;
}

function isListed({ value }: List, id: string): boolean {
  return value?.connections.some((row) => row.id === id) === true;
}

/** 3. The list and the connection are one truth. */
export function isOneTruth({ store, index }: Tab): Broken {
  const stray = store.list.value?.connections.find(({ id }, place, { [place]: row }) => {
    return id !== null && store.connection(id).value !== row;
  });
  return stray && `tab ${index} has two truths about ${stray.id}`;
}

/**
 * 3. A switch comes true only as something that the server has said, and not unsaid since. That is what was asked for, unless
 * it came true and was changed by somebody else before everything was known.
 */
export function comesTrueAsTold({ evidence }: Tab, run: Run, isEnabled: boolean | null): Broken {
  if (isEnabled !== run.enabled && !evidence.wasTold(run.id, run.enabled ? 'on' : 'off', run.startedAt))
    return `${run.enabled} was asked for last, ${isEnabled} came true`;
  const plausible = evidence.plausible(run.id);
  const isTold =
    plausible.some(({ row }) => typeof row !== 'string' && row.is_enabled === isEnabled) ||
    (plausible.some(({ row }) => typeof row === 'string') &&
      evidence.wasTold(run.id, isEnabled ? 'on' : 'off', run.startedAt));
  return isTold
    ? undefined
    : `${run.id} came true as ${isEnabled}, but was told ${JSON.stringify(plausible)}`;
}

/**
 * 3. Whoever is told for certain that a change was refused can rely on it: no request for it that the tab still waited
 * for was executed. What was given up (after 15 seconds, or when the tab was closed) may arrive at any time later, and
 * no client can know.
 */
export function isReallyRefused(
  server: SimulatedServer,
  tab: Tab,
  id: string,
  since: number,
  isWished: (change: Change) => boolean,
): Broken {
  const last = server.since(id, since).at(-1);
  if (!last?.by || last.order <= since) return undefined;
  const isOwn = last.by.tab === tab.index && !last.isLate;
  return isOwn && isWished(last) ? `${id} was refused for certain, but done` : undefined;
}

/** 4. Pending for a connection is what was asked of it last, whatever becomes of the others. */
export function keepsEachPendingSwitch(
  { runs, evidence, index }: Tab,
  id: string,
  { pendingEnabled }: ConnectionState,
): Broken {
  const run = runs.get(id);
  // What is gone cannot be switched.
  if (pendingEnabled === null && run && evidence.wasTold(id, 'gone', run.switchedAt)) return undefined;
  const expected = run?.enabled ?? null;
  return pendingEnabled === expected
    ? undefined
    : `tab ${index} has ${pendingEnabled} pending for ${id} instead of ${expected}`;
}

/**
 * 5. The last switch wins: when it came true, and nobody else has changed the connection since all that the tab was told and
 * that may still be so, the server has what is told; and when this tab was the last to change it, that is what was asked for. A request that the tab has
 * given up may arrive at any time: it counts as somebody else.
 */
export function lastWishWins(server: SimulatedServer, tab: Tab, run: Run, isEnabled: boolean | null): Broken {
  const all = server.since(run.id, 0);
  const last = all.findLast(({ row, changed }, index) => {
    return changed.includes('is_enabled') || row?.is_enabled !== all[index - 1]?.row?.is_enabled;
  });
  const orders = tab.evidence.plausible(run.id).map(({ order }) => order);
  const told = orders.length === 0 ? -1 : Math.min(...orders);
  const isOwn = last?.by?.tab === tab.index && !last.isLate;
  if (!last || (!isOwn && last.order > told)) return undefined;
  const expected = isOwn ? run.enabled : isEnabled;
  if (!last.row || last.row.is_enabled === expected) return undefined;
  return `${run.id} came true as ${expected}, the server has ${last.row.is_enabled}`;
}

/** 8. A switch that was refused says so, until the next one: nobody is left without an answer or a way out. */
export function tellsTheRefusal(
  run: Run,
  { pendingEnabled, refusal }: ConnectionState,
  error: TransportError,
): Broken {
  if (pendingEnabled !== null) return `${run.id} is refused and still pending`;
  if (!refusal) return `${run.id} is refused, and nobody is told`;
  return refusal.enabled === run.enabled && refusal.error === error
    ? undefined
    : `${run.id} is refused for another reason`;
}

/** 8. A switch that came true leaves nothing behind. */
export function leavesNothingBehind({ id }: Run, { pendingEnabled, refusal }: ConnectionState): Broken {
  return pendingEnabled === null && refusal === null
    ? undefined
    : `${id} came true and is still pending or refused`;
}

/** 8. A refusal stays until the next switch, or until it is known that this one came true after all, or that all is over. */
export function keepsTheRefusal(
  { refusals, evidence, index }: Tab,
  id: string,
  state: ConnectionState,
): Broken {
  const owed = refusals.get(id);
  if (!owed || state.refusal) return undefined;
  const isOver =
    evidence.wasTold(id, 'gone', owed.since) ||
    (!owed.isCertain && evidence.wasTold(id, owed.enabled ? 'on' : 'off', owed.since));
  return isOver ? void refusals.delete(id) : `tab ${index} has forgotten that ${id} was refused`;
}

/** 8. When nothing is on its way, nobody waits for anything. */
export function isAtRest(tab: Tab, ids: Iterable<string>): Broken {
  const { store, index } = tab;
  if (tab.runs.size > 0 || tab.commands > 0) return `tab ${index} waits for a promise for ever`;
  for (const id of ids) {
    const { pendingEnabled, waiting, status } = store.connection(id);
    if (pendingEnabled !== null || waiting || status === 'pending')
      return `tab ${index} still works on ${id}`;
  }
  const { waiting, status } = store.list;
  return waiting || status === 'pending' ? `tab ${index} still works on the list` : undefined;
}

/**
 * 15. Tabs that have told each other everything agree with the server, without anybody reading again: whatever they have
 * changed at the same time. Nothing is promised where somebody else has changed something, a change got no answer, or a
 * tab was away or could not read.
 */
export function agreesAtRest({ store, index, hasMissed }: Tab, server: SimulatedServer, id: string): Broken {
  const { value, status } = store.connection(id);
  if (hasMissed || !value || server.disturbed.has(id)) return undefined;
  const row = server.rows.get(id);
  const agrees = row ? looksLike(row, value) : status === 'failed' && !isListed(store.list, id);
  return agrees
    ? undefined
    : `tab ${index} shows ${JSON.stringify(value)}, the server has ${JSON.stringify(row)}`;
}
