/** What a change of several connections comes to, before anything is asked or sent. */
import { uniqueLabels } from '../../../model/unique-labels.js';
import type { ListContext } from '../list-context.js';
import type { Change } from './change.js';
import { isAddressable, type Addressable } from './choice.js';

/** One that this person cannot change like this. */
export interface LeftOut {
  readonly label: string;
  /** Why, in the words of the language that is shown. */
  readonly reason: () => string;
}

/** Every connection that was chosen is in one of the three. */
export interface Plan {
  readonly change: Change;
  /** What each connection is called, by its id, also once it is removed. */
  readonly labels: ReadonlyMap<string, string>;
  /** What is to be changed. */
  readonly connections: readonly Addressable[];
  /** How many are as wished already. */
  readonly already: number;
  readonly leftOut: readonly LeftOut[];
}

/** Looks at the chosen ones as they are now; those that are gone are none. Undefined where nothing is known. */
export function makePlan(
  { store: getStore, localize }: ListContext,
  change: Change,
  chosen: readonly Addressable[],
): Plan | undefined {
  const store = getStore();
  const all = store?.list.value?.connections;
  if (!store || !all) return undefined;
  const names = uniqueLabels(all, localize.text('unnamed'));
  const labels = new Map(all.map(({ id }, index) => [id ?? '', names[index] ?? '']));
  const ids = new Set(chosen.map(({ id }) => id));
  const open = all
    .filter(isAddressable)
    .filter((connection) => ids.has(connection.id) && !change.isDone(store, connection));
  const judged = open.map((connection) => ({
    connection,
    label: labels.get(connection.id) ?? '',
    isOpen: !change.whyNot(store, localize, connection),
    reason: () => change.whyNot(store, localize, connection) ?? '',
  }));
  return {
    change,
    labels,
    connections: judged.filter(({ isOpen }) => isOpen).map(({ connection }) => connection),
    already: all.filter(({ id }) => id !== null && ids.has(id)).length - open.length,
    leftOut: judged.flatMap(({ isOpen, label, reason }) => (isOpen ? [] : { label, reason })),
  };
}

/** Plans for the same change, as one. */
export function together([first, ...others]: readonly [Plan, ...Plan[]]): Plan {
  return others.reduce(
    (one, other) => ({
      ...other,
      connections: [...one.connections, ...other.connections],
      already: one.already + other.already,
      leftOut: [...one.leftOut, ...other.leftOut],
    }),
    first,
  );
}
