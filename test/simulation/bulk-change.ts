/** A bulk change in a tab, by the code of the list's selection: its result names what the server has carried out for it. */
import type { Result } from '../../src/elements/connection-list/selection/attempt.js';
import type { Change, SelectionContext } from '../../src/elements/connection-list/selection/change.js';
import type { Addressable } from '../../src/elements/connection-list/selection/selected-ids.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { remove, setEnabled } from './commands.js';
import type { Broken } from './invariants.js';
import type { Organization } from './organization.js';
import { shownBy } from './sessions.js';
import type { Tab } from './tab.js';
import type { World } from './world.js';

/** What the bulk change has done to one connection, and when. */
interface Begun {
  /** Whether something else was being done to it at that moment, or had been done since the beginning. */
  readonly isShared: boolean;
  readonly at: number;
  /** Whether the store has said that it is as it was to be. Where no answer came, that can be another admin's doing. */
  isConfirmed: boolean;
}

/** Changes all connections that the tab shows. */
export function changeAll(world: World, tab: Tab, choice: number): void {
  const { Attempt, changes } = world.kit;
  const change = [changes.switchOff, changes.switchOn, changes.remove][choice % 3]!;
  const session = shownBy(tab);
  // What a page has taken over is not recorded.
  if (tab.isChangingAll || tab.isHeir || !session) return;
  const begun = new Map<string, Begun>();
  const startedAt = world.tick();
  const context = contextOf(world, tab, startedAt, begun);
  const selected = (tab.store.list.value?.connections ?? []).filter(
    (connection): connection is Addressable => connection.id !== null && !tab.removing.has(connection.id),
  );
  const plan = changes.makePlan(context, change, selected);
  if (!plan) return;
  world.note(() => `tab ${tab.index}: ${change.name} ${plan.connections.map(({ id }) => id).join(', ')}`);
  tab.isChangingAll = true;
  const busy = new Set(tab.runs.keys());
  void new Attempt(context, plan, ['last-enabled', 'signed-in', 'unchecked'], () => {})
    .run()
    .then((result) => {
      tab.isChangingAll = false;
      if (!result || world.hasMoved || tab.isHeir) return;
      const organization = world.server.of(session);
      world.hold(accountsForAll, result, selected);
      for (const { id } of plan.connections) {
        const times = doneFor(organization, id, startedAt, change).length;
        const { isConfirmed = false } = begun.get(id) ?? {};
        if (busy.has(id) || (isConfirmed && times === 0)) continue;
        if (isUndisturbed(organization, tab, id, startedAt, begun.get(id), change))
          world.hold(namesWhatWasDone, result, id, times);
      }
    });
}

/** 19. Each selected connection is in one group of a bulk change's result. */
function accountsForAll(result: Result, selected: readonly Addressable[]): Broken {
  const { plan, changed, already, overtaken, failed, left } = result;
  const groups = [changed, overtaken, failed, left, plan.leftOut, plan.prevented];
  const sum = groups.reduce((total, { length }) => total + length, already);
  return sum === selected.length ? undefined : `of ${selected.length} connections, ${sum} are in a group`;
}

/** 19. A bulk change counts a connection as changed if the server has changed it for that, and not otherwise. */
function namesWhatWasDone({ plan, changed, failed }: Result, id: string, times: number): Broken {
  const isNamed = changed.some((one) => one.id === id);
  const isOpen = failed.some(({ connection, error }) => connection.id === id && !error.isCertain);
  if (isNamed === times > 0 || (isOpen && !isNamed)) return undefined;
  return `${id} is ${isNamed ? 'named' : 'not named'} as changed by ${plan.change.name}, which the server did ${times} times`;
}

/** What the server has carried out since then. */
function doneFor(organization: Organization, id: string, since: number, { name }: Change) {
  return organization
    .since(id, since)
    .filter(({ order, row, changed }) =>
      name === 'remove'
        ? order > since && !row
        : order > since && changed.includes('is_enabled') && row?.is_enabled === (name === 'switch-on'),
    );
}

/** Whether nothing but the bulk change has acted on the connection meanwhile, so that all of it was done for that. */
function isUndisturbed(
  organization: Organization,
  tab: Tab,
  id: string,
  since: number,
  begun: Begun | undefined,
  change: Change,
): boolean {
  const all = organization.since(id, since).filter(({ order }) => order > since);
  const isOwn = all.every(({ by, isLate }) => by?.tab === tab.index && !isLate);
  const settings = all.filter(({ row, changed }) => row && !changed.includes('is_enabled'));
  const isOnlyThis = all.length === settings.length + doneFor(organization, id, since, change).length;
  const changedAt = tab.changedAt.get(id) ?? 0;
  return isOwn && isOnlyThis && !begun?.isShared && changedAt <= (begun?.at ?? since);
}

/** What the attempt needs of a list. The commands go through those of the simulation, which keep its records. */
function contextOf(world: World, tab: Tab, startedAt: number, begun: Map<string, Begun>): SelectionContext {
  const { store } = tab;
  const begin = (id: string) => {
    const isShared = (tab.intents.get(id)?.size ?? 0) > 0 || (tab.changedAt.get(id) ?? 0) > startedAt;
    return () => void begun.set(id, { isShared, at: world.tick(), isConfirmed: false });
  };
  const confirm = (id: string, isConfirmed: boolean) => Object.assign(begun.get(id)!, { isConfirmed });
  const facade = {
    get epoch() {
      return store.epoch;
    },
    get list() {
      return store.list;
    },
    connection: (id: string) => store.connection(id),
    may: (scope: string) => store.may(scope),
    lockOutReasons: (...ids: readonly string[]) => store.lockOutReasons(...ids),
    setEnabled: (id: string, isEnabled: boolean) => {
      const done = begin(id);
      setEnabled(world, tab, id, [isEnabled]);
      done();
      const { promise } = tab.runs.get(id)!;
      promise.then(
        () => confirm(id, true),
        () => {},
      );
      return promise;
    },
    remove: (id: string, how: 'detached') => {
      const done = begin(id);
      const removing = remove(world, tab, id, how);
      done();
      removing?.then(
        ({ wasGone }) => confirm(id, !wasGone),
        () => {},
      );
      return removing ?? Promise.reject(Object.assign(new Error(), { code: 'aborted' }));
    },
    dismissRefusal: (id: string) => {
      tab.refusals.delete(id);
      store.dismissRefusal(id);
    },
  };
  const isDropped = ({ code }: TransportError) => code === 'aborted' || code === 'session-changed';
  return {
    host: {
      get isConnected() {
        return tab.isOpen;
      },
      dispatchEvent: () => true,
    },
    store: () => facade,
    localize: { text: (key: string) => key },
    errors: { report: (error: TransportError) => (isDropped(error) ? 'none' : 'show') },
  } as unknown as SelectionContext;
}
