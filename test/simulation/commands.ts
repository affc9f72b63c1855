/** The admin's commands in a tab, and what the store promises for each. */
import type { ConnectionPatch } from '../../src/model/connection.js';
import type { Removal, Removed } from '../../src/store/index.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { quotesNoSecret } from './invariants-of-secrets.js';
import * as always from './invariants.js';
import * as sessions from './invariants-of-sessions.js';
import type { Change, Organization } from './organization.js';
import { intentOf, shownBy } from './sessions.js';
import type { Intent, Run, Tab } from './tab.js';
import type { World } from './world.js';

/** Switches a connection on or off, once for each state, all at the same moment. */
export function setEnabled(world: World, tab: Tab, id: string, states: readonly boolean[]): void {
  const known = tab.runs.get(id);
  let run = known;
  for (const isEnabled of states) {
    tab.refusals.delete(id);
    const intent = intentOf(tab, id);
    const promise = tab.store.setEnabled(id, isEnabled);
    world.note(() => `tab ${tab.index}: switch ${id} ${isEnabled ? 'on' : 'off'}`);
    world.hold(sharesOnePromise, run, promise);
    run ??= newRun(world, tab, { id, promise, intent });
    run.enabled = isEnabled;
    run.switchedAt = world.tick();
    tab.changedAt.set(id, run.switchedAt);
  }
  if (run) run.moments++;
}

/** 8. All switches of a connection before it is settled share one promise, and so one outcome. */
function sharesOnePromise(run: Run | undefined, promise: Promise<unknown>): always.Broken {
  return run && run.promise !== promise ? `${run.id} has two promises` : undefined;
}

/** The organization that a command was for; undefined where the tab showed none, and several were signed in. */
export function organizationOf(
  world: World,
  tab: Tab,
  id: string,
  { session }: Intent,
): Organization | undefined {
  const shown = session ?? shownBy(tab, id) ?? (world.hasMoved ? undefined : world.identity.session);
  return shown && world.server.of(shown);
}

function newRun(world: World, tab: Tab, of: Pick<Run, 'id' | 'promise' | 'intent'>): Run {
  const startedAt = world.tick();
  const { id, promise, intent } = of;
  const end = tab.intend(id, intent);
  promise.then(end, end);
  const run: Run = {
    ...of,
    startedAt,
    enabled: false,
    switchedAt: startedAt,
    moments: 0,
    asked: 0,
  };
  tab.runs.set(id, run);
  promise.then(
    ({ isEnabled }) => wasConfirmed(world, tab, run, isEnabled),
    (error: TransportError) => wasRefused(world, tab, run, error),
  );
  return run;
}

function wasConfirmed(world: World, tab: Tab, run: Run, isEnabled: boolean | null): void {
  if (tab.runs.get(run.id) === run) tab.runs.delete(run.id);
  world.note(() => `tab ${tab.index}: ${run.id} is confirmed as ${String(isEnabled)}`);
  if (!tab.isHeir) world.hold(always.isConfirmedAsSeen, tab, run, isEnabled);
  const organization = organizationOf(world, tab, run.id, run.intent);
  if (!tab.isHeir && organization) world.hold(always.lastSwitchWins, organization, tab, run, isEnabled);
  if (!tab.isHeir) world.hold(always.leavesNothingBehind, run, tab.store.connection(run.id));
}

function wasRefused(world: World, tab: Tab, run: Run, error: TransportError): void {
  world.note(
    () => `tab ${tab.index}: ${run.id} was refused: ${error.code}${error.isCertain ? '' : ', uncertain'}`,
  );
  if (tab.runs.get(run.id) === run) tab.runs.delete(run.id);
  if (!tab.isHeir) world.hold(givesUpOnlyWhatIsGone, tab, run, error);
  // What it has taken over can fail in the page before.
  if (error.code === 'session-changed' && !tab.isHeir) world.hold(sessions.dropsTheOld, tab, run.intent);
  if (error.code === 'aborted' || error.code === 'session-changed') return;
  // What is taken over at the same moment shows instead.
  if (tab.isHeir) return;
  world.hold(always.showsTheRefusal, run, tab.store.connection(run.id), error);
  const { enabled, id } = run;
  tab.refusals.set(id, { enabled, isCertain: error.isCertain, since: world.tick() });
  const isDone = ({ row, changed }: Change) => changed.includes('is_enabled') && row?.is_enabled === enabled;
  const organization = organizationOf(world, tab, id, run.intent);
  if (error.isCertain && organization)
    world.hold(always.isReallyRefused, organization, tab, id, run.startedAt, isDone);
}

/** 8. A pending switch is given up only if the connection is gone, or another session was found or begun. */
function givesUpOnlyWhatIsGone(
  tab: Tab,
  { id, startedAt, intent }: Run,
  error: TransportError,
): always.Broken {
  if (tab.evidence.hasSeen(id, 'gone', startedAt)) return undefined;
  return sessions.givesUpNoChange(tab, intent, error) && `the pending switch of ${id} was dropped`;
}

/** Changes settings of a connection, and its name to a new one, which shows whether the change was made. */
export function update(
  world: World,
  tab: Tab,
  id: string,
  changes: ConnectionPatch & { readonly displayName: string },
): void {
  const startedAt = world.tick();
  const { displayName } = changes;
  const intent = intentOf(tab, id);
  const isDone = ({ row }: Change) => row?.display_name === displayName;
  const of = { id, startedAt, intent, isDone, settled: tab.intend(id, intent) };
  const name = `update ${id} ${JSON.stringify(changes)}`;
  changeCommand(world, tab, tab.store.update(id, changes), name, of);
}

/** A command that changes a connection: what it was for, and what shows in the server's changes that it was done. */
interface Changing {
  readonly id: string;
  readonly startedAt: number;
  readonly intent: Intent;
  readonly isDone: (change: Change) => boolean;
  readonly settled: () => void;
}

/** Follows a command that changes a connection, and compares what it is told with what the server has done. */
export function changeCommand(
  world: World,
  tab: Tab,
  promise: Promise<unknown>,
  name: string,
  { id, startedAt, intent, isDone, settled }: Changing,
): void {
  const organization = () => organizationOf(world, tab, id, intent);
  command(world, tab, promise, name, {
    settled,
    done: () => {
      const changed = organization();
      if (changed) world.hold(wasReallyDone, changed, id, startedAt, isDone);
    },
    refused: () => {
      const changed = organization();
      if (changed) world.hold(always.isReallyRefused, changed, tab, id, startedAt, isDone);
    },
    failed: (error) => hasFailed(world, tab, intent, error),
  });
}

/**
 * Detaches or deletes a connection; one removal at a time, so that it is certain which one did it.
 *
 * @returns undefined if there is one already
 */
export function remove(world: World, tab: Tab, id: string, how: Removal): Promise<Removed> | undefined {
  if (tab.removing.has(id)) return undefined;
  tab.removing.add(id);
  const intent = intentOf(tab, id);
  const end = tab.intend(id, intent);
  const startedAt = world.tick();
  tab.changedAt.set(id, startedAt);
  const isDone = ({ row }: Change) => row === undefined;
  const settled = () => {
    end();
    tab.removing.delete(id);
  };
  const promise = tab.store.remove(id, how);
  changeCommand(world, tab, promise, `remove ${id} (${how})`, { id, startedAt, intent, isDone, settled });
  return promise;
}

/** A change of settings, a creation or a removal has failed, perhaps while nobody was there to see it. */
export function hasFailed(world: World, tab: Tab, intent: Intent, error: TransportError): void {
  world.hold(sessions.givesUpNoChange, tab, intent, error);
  if (error.code === 'session-changed') world.hold(sessions.dropsTheOld, tab, intent);
  if (tab.isOpen || error.code === 'aborted' || error.code === 'session-changed') return;
  tab.leftFailures.push({ error, intent });
  world.hold(sessions.keepsTheFailure, tab, error);
}

/** 12. A change reported as done was made on the server since the command. */
function wasReallyDone(
  organization: Organization,
  id: string,
  since: number,
  isDone: (change: Change) => boolean,
): always.Broken {
  // What was never there counts as removed.
  const isUnknown = !organization.changes.get(id)?.some(({ order }) => order <= since);
  return isUnknown || organization.since(id, since).some(isDone)
    ? undefined
    : `${id} is reported as changed, but never was`;
}

/** 8. Commands fail only with a `TransportError`. */
function failsAsPromised(error: Error): always.Broken {
  return error.name === 'TransportError' ? undefined : `a command fails with ${error.name}: ${error.message}`;
}

/** Follows a command until it is settled. */
export function command(
  world: World,
  tab: Tab,
  promise: Promise<unknown>,
  name: string,
  then: {
    settled?: () => void;
    done?: () => void;
    refused?: () => void;
    failed?: (error: TransportError) => void;
  } = {},
): void {
  world.note(() => `tab ${tab.index}: ${name}`);
  tab.commands++;
  promise.then(
    () => {
      tab.commands--;
      then.settled?.();
      world.note(() => `tab ${tab.index}: ${name} is done`);
      then.done?.();
    },
    (error: TransportError) => {
      tab.commands--;
      then.settled?.();
      world.note(
        () => `tab ${tab.index}: ${name} failed: ${error.code}${error.isCertain ? '' : ', uncertain'}`,
      );
      world.hold(failsAsPromised, error);
      world.hold(quotesNoSecret, error);
      then.failed?.(error);
      const isDropped = error.code === 'aborted' || error.code === 'session-changed';
      if (!isDropped && error.isCertain) then.refused?.();
    },
  );
}
