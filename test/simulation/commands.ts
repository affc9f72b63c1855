/** The admin's commands in a tab, and what the store promises for each. */
import type { ConnectionPatch } from '../../src/model/connection.js';
import type { Removal } from '../../src/store/index.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import * as always from './invariants.js';
import type { Change } from './server.js';
import type { Run, Tab } from './tab.js';
import type { World } from './world.js';

/** Switches a connection on or off, once for each state, all at the same moment. */
export function setEnabled(world: World, tab: Tab, id: string, states: readonly boolean[]): void {
  const known = tab.runs.get(id);
  let run = known;
  for (const isEnabled of states) {
    tab.refusals.delete(id);
    const promise = tab.store.setEnabled(id, isEnabled);
    world.note(() => `tab ${tab.index}: switch ${id} ${isEnabled ? 'on' : 'off'}`);
    world.hold(sharesOnePromise, run, promise);
    run ??= newRun(world, tab, id, promise);
    run.enabled = isEnabled;
    run.switchedAt = world.tick();
  }
  if (run) run.moments++;
}

/** 8. All switches of a connection before it is settled share one promise, and so one outcome. */
function sharesOnePromise(run: Run | undefined, promise: Promise<unknown>): always.Broken {
  return run && run.promise !== promise ? `${run.id} has two promises` : undefined;
}

function newRun(world: World, tab: Tab, id: string, promise: Run['promise']): Run {
  const startedAt = world.tick();
  const run: Run = {
    id,
    promise,
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
  tab.runs.delete(run.id);
  world.note(() => `tab ${tab.index}: ${run.id} is confirmed as ${String(isEnabled)}`);
  world.hold(always.isConfirmedAsSeen, tab, run, isEnabled);
  world.hold(always.lastSwitchWins, world.server, tab, run, isEnabled);
  world.hold(always.leavesNothingBehind, run, tab.store.connection(run.id));
}

function wasRefused(world: World, tab: Tab, run: Run, error: TransportError): void {
  world.note(
    () => `tab ${tab.index}: ${run.id} was refused: ${error.code}${error.isCertain ? '' : ', uncertain'}`,
  );
  tab.runs.delete(run.id);
  world.hold(givesUpOnlyWhatIsGone, tab, run, error);
  if (error.code === 'aborted') return;
  world.hold(always.showsTheRefusal, run, tab.store.connection(run.id), error);
  const { enabled, id } = run;
  tab.refusals.set(id, { enabled, isCertain: error.isCertain, since: world.tick() });
  const isDone = ({ row, changed }: Change) => changed.includes('is_enabled') && row?.is_enabled === enabled;
  if (error.isCertain) world.hold(always.isReallyRefused, world.server, tab, id, run.startedAt, isDone);
}

/** 8. A pending switch is aborted only if the tab has closed or the connection is gone. */
function givesUpOnlyWhatIsGone(
  { evidence }: Tab,
  { id, startedAt }: Run,
  { code }: TransportError,
): always.Broken {
  return code === 'aborted' && !evidence.hasSeen(id, 'gone', startedAt)
    ? `the pending switch of ${id} was dropped`
    : undefined;
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
  const isDone = ({ row }: Change) => row?.display_name === displayName;
  command(world, tab, tab.store.update(id, changes), `update ${id} ${JSON.stringify(changes)}`, {
    done: () => world.hold(wasReallyDone, world, id, startedAt, isDone),
    refused: () => world.hold(always.isReallyRefused, world.server, tab, id, startedAt, isDone),
  });
}

/** Detaches or deletes a connection; one removal at a time, so that it is certain which one did it. */
export function remove(world: World, tab: Tab, id: string, how: Removal): void {
  if (tab.removing.has(id)) return;
  tab.removing.add(id);
  const startedAt = world.tick();
  const isDone = ({ row }: Change) => row === undefined;
  command(world, tab, tab.store.remove(id, how), `remove ${id} (${how})`, {
    settled: () => tab.removing.delete(id),
    done: () => world.hold(wasReallyDone, world, id, startedAt, isDone),
    refused: () => world.hold(always.isReallyRefused, world.server, tab, id, startedAt, isDone),
  });
}

/** 12. A change reported as done was made on the server since the command. */
function wasReallyDone(
  { server }: World,
  id: string,
  since: number,
  isDone: (change: Change) => boolean,
): always.Broken {
  return server.since(id, since).some(isDone) ? undefined : `${id} is reported as changed, but never was`;
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
  then: { settled?: () => void; done?: () => void; refused?: () => void } = {},
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
      if (error.code !== 'aborted' && error.isCertain) then.refused?.();
    },
  );
}
