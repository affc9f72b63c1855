/**
 * Invariants of what the tabs show. Each returns what is wrong, or undefined.
 *
 * An invariant that holds only under conditions says why.
 */
import type { ConnectionList } from '../../src/model/connection.js';
import type { ConnectionState } from '../../src/store/connections/state.js';
import type { Resource } from '../../src/store/resource.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { hasOptionsOf, looksLike } from './evidence.js';
import type { Change, Organization } from './organization.js';
import type { Run, Tab } from './tab.js';
import type { Row } from './wire.js';

export type Broken = string | undefined;

type List = Resource<ConnectionList>;

/** 1. After a last, undisturbed read, every tab shows exactly what the server has. */
export function showsWhatTheServerHas({ store, index }: Tab, rows: ReadonlyMap<string, Row>): Broken {
  const shown = store.list.value?.connections ?? [];
  const isSame =
    shown.length === rows.size &&
    [...rows.values()].every(
      (row, place) => looksLike(row, shown[place]!) && hasOptionsOf(row, shown[place]!),
    );
  if (store.list.status === 'ready' && isSame) return undefined;
  return `tab ${index} shows ${store.list.status} ${JSON.stringify(shown)}, the server has ${JSON.stringify([...rows.values()])}`;
}

/** 2. A failed read keeps the last list, and has an error. */
export function keepsTheListWhenReadingFails(before: List, after: List): Broken {
  if (after.status !== 'failed' || before.status === 'failed') return undefined;
  if (!after.error) return 'the list failed without an error';
  return after.value === before.value ? undefined : 'a failed read has changed the list';
}

/** 2. A row leaves the list only if the tab has seen that it is gone; so a failure never empties the list. */
export function losesNoRow({ evidence }: Tab, before: List, after: List): Broken {
  if (!before.value || before.value === after.value) return undefined;
  const left = new Set(after.value?.connections.map(({ id }) => id));
  const lost = before.value.connections.find(
    ({ id }) => id !== null && !left.has(id) && !evidence.hasSeen(id, 'gone', -1),
  );
  return lost && `${lost.id} left the list without an answer that it is gone`;
}

/** 3. A value that is shown comes from the server, and the tab has received nothing newer. */
export function showsOnlyWhatItHasSeen({ store, evidence, index }: Tab, id: string): Broken {
  const { value, status } = store.connection(id);
  const plausible = evidence.plausible(id);
  if (!value || plausible.length === 0) return undefined;
  if (plausible.every(({ row }) => row === 'gone'))
    return status === 'ready' || isListed(store.list, id)
      ? `tab ${index} shows ${id} although it has seen that it is gone`
      : undefined;
  if (plausible.some(({ row }) => typeof row === 'string')) return undefined;
  if (plausible.some(({ row }) => typeof row !== 'string' && looksLike(row, value))) return undefined;
  return `tab ${index} shows ${JSON.stringify(value)}, but has seen ${JSON.stringify(plausible)}`;
}

function isListed({ value }: List, id: string): boolean {
  return value?.connections.some((row) => row.id === id) === true;
}

/** 3. The list and the single connections hold the same values. */
export function isOneTruth({ store, index }: Tab): Broken {
  const stray = store.list.value?.connections.find(({ id }, place, { [place]: row }) => {
    return id !== null && store.connection(id).value !== row;
  });
  return stray && `tab ${index} has two values of ${stray.id}`;
}

/**
 * 3. A switch is confirmed only with a state that the tab has received from the server and that can still be true. That
 * is the requested state, unless another admin changed it again before the tab had read everything.
 */
export function isConfirmedAsSeen({ evidence }: Tab, run: Run, isEnabled: boolean | null): Broken {
  if (isEnabled !== run.enabled && !evidence.hasSeen(run.id, run.enabled ? 'on' : 'off', run.startedAt))
    return `${run.enabled} was requested last, ${isEnabled} is confirmed`;
  const plausible = evidence.plausible(run.id);
  const isTold =
    plausible.some(({ row }) => typeof row !== 'string' && row.is_enabled === isEnabled) ||
    (plausible.some(({ row }) => typeof row === 'string') &&
      evidence.hasSeen(run.id, isEnabled ? 'on' : 'off', run.startedAt));
  return isTold
    ? undefined
    : `${run.id} is confirmed as ${isEnabled}, but the tab has seen ${JSON.stringify(plausible)}`;
}

/**
 * 3. A certain refusal is reliable: none of the requests that the tab still waited for was executed. An aborted request
 * (after 15 seconds, or when the tab was closed) can arrive at any time later, which no client can know.
 */
export function isReallyRefused(
  organization: Organization,
  tab: Tab,
  id: string,
  since: number,
  isRequested: (change: Change) => boolean,
): Broken {
  const last = organization.since(id, since).at(-1);
  if (!last?.by || last.order <= since) return undefined;
  const isOwn = last.by.tab === tab.index && !last.isLate;
  return isOwn && isRequested(last) ? `${id} was refused for certain, but done` : undefined;
}

/** 4. A connection's pending state is the one requested last, whatever happens to the other connections. */
export function keepsEachPendingSwitch(
  { runs, evidence, index }: Tab,
  id: string,
  { pendingEnabled }: ConnectionState,
): Broken {
  const run = runs.get(id);
  // A connection that is gone cannot be switched.
  if (pendingEnabled === null && run && evidence.hasSeen(id, 'gone', run.switchedAt)) return undefined;
  const expected = run?.enabled ?? null;
  return pendingEnabled === expected
    ? undefined
    : `tab ${index} has ${pendingEnabled} pending for ${id} instead of ${expected}`;
}

/**
 * 5. The last switch wins. If another admin has changed nothing since everything the tab has seen and that can still be
 * true, the server has the confirmed state; if this tab made the last change, that is the requested state. An aborted
 * request of the tab can arrive at any time, and counts as another admin's.
 */
export function lastSwitchWins(
  organization: Organization,
  tab: Tab,
  run: Run,
  isEnabled: boolean | null,
): Broken {
  const all = organization.since(run.id, 0);
  const last = all.findLast(({ row, changed }, index) => {
    return changed.includes('is_enabled') || row?.is_enabled !== all[index - 1]?.row?.is_enabled;
  });
  const orders = tab.evidence.plausible(run.id).map(({ order }) => order);
  const seen = orders.length === 0 ? -1 : Math.min(...orders);
  const isOwn = last?.by?.tab === tab.index && !last.isLate;
  if (!last || (!isOwn && last.order > seen)) return undefined;
  const expected = isOwn ? run.enabled : isEnabled;
  if (!last.row || last.row.is_enabled === expected) return undefined;
  return `${run.id} is confirmed as ${expected}, the server has ${last.row.is_enabled}`;
}

/** 8. A refused switch is no longer pending, and shows its error until the next switch. */
export function showsTheRefusal(
  run: Run,
  { pendingEnabled, refusal }: ConnectionState,
  error: TransportError,
): Broken {
  if (pendingEnabled !== null) return `${run.id} is refused and still pending`;
  if (!refusal) return `${run.id} is refused without an error that is shown`;
  return refusal.enabled === run.enabled && refusal.error === error
    ? undefined
    : `${run.id} shows another refusal`;
}

/** 8. A confirmed switch is neither pending nor refused. */
export function leavesNothingBehind({ id }: Run, { pendingEnabled, refusal }: ConnectionState): Broken {
  return pendingEnabled === null && refusal === null
    ? undefined
    : `${id} is confirmed and still pending or refused`;
}

/** 8. A refusal stays until the next switch, unless the switch turns out to have succeeded or the connection is gone. */
export function keepsTheRefusal(
  { refusals, evidence, index }: Tab,
  id: string,
  state: ConnectionState,
): Broken {
  const owed = refusals.get(id);
  if (!owed || state.refusal) return undefined;
  const isOver =
    evidence.hasSeen(id, 'gone', owed.since) ||
    (!owed.isCertain && evidence.hasSeen(id, owed.enabled ? 'on' : 'off', owed.since));
  return isOver ? void refusals.delete(id) : `tab ${index} no longer shows that ${id} was refused`;
}

/** 8. When no message is on its way, nothing is pending. */
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
 * 15. Once all news has arrived, every tab agrees with the server without another read, whatever the tabs have changed at
 * the same time. Nothing is promised if another admin has changed something, a change got no answer, or the tab was
 * closed meanwhile or could not read.
 */
export function agreesAtRest(
  { store, index, hasMissed }: Tab,
  organization: Organization,
  id: string,
): Broken {
  const { value, status } = store.connection(id);
  if (hasMissed || !value || organization.disturbed.has(id)) return undefined;
  const row = organization.rows.get(id);
  const agrees = row
    ? looksLike(row, value) && hasOptionsOf(row, value)
    : status === 'failed' && !isListed(store.list, id);
  return agrees
    ? undefined
    : `tab ${index} shows ${JSON.stringify(value)}, the server has ${JSON.stringify(row)}`;
}
