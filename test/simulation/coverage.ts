/** Counts which events met which states of a row, and how often each invariant was checked. */
import type { Tab } from './tab.js';
import type { World } from './world.js';

export const TRUTHS = ['unknown', 'on', 'off', 'gone'] as const;
export const PENDING = ['none', 'on', 'off'] as const;
export const REFUSALS = ['none', 'certain', 'uncertain'] as const;
export const LISTS = ['idle', 'pending', 'ready', 'failed'] as const;

export interface CoverageData {
  readonly pairs: Record<string, number>;
  readonly lists: Record<string, number>;
  readonly checks: Record<string, number>;
  /** What was under way in a tab when it was told that another session answers. */
  readonly moves: Record<string, number>;
}

/** What can be under way then. */
export const MOVES = [
  'a wait for a 429',
  'a token that is fetched',
  'a removal',
  'several switches',
  'a page that has replaced another',
  'other tabs',
] as const;

export class Coverage {
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #lists = new Map<string, Map<string, number>>();
  readonly #checks = new Map<string, number>();
  readonly #moves = new Map<string, number>();

  /** Counts an event that met a row, or all rows of a tab. */
  met(world: World, tab: number, id: string | undefined, event: string): void {
    const store = world.tabs[tab]?.store;
    if (!store) return;
    count(this.#lists, event, store.list.status);
    for (const one of id === undefined ? world.ids : [id]) {
      const { value, pendingEnabled, refusal, error } = store.connection(one);
      const truth =
        error?.code === 'not-found' ? 'gone' : !value ? 'unknown' : value.isEnabled ? 'on' : 'off';
      const pending = pendingEnabled === null ? 'none' : pendingEnabled ? 'on' : 'off';
      const refused = !refusal ? 'none' : refusal.error.isCertain ? 'certain' : 'uncertain';
      count(this.#pairs, event, `${truth}/${pending}/${refused}`);
    }
  }

  /** Counts what is under way in a tab that is told that another session answers. */
  moved({ tabs, clock }: World, tab: Tab): void {
    const { limitedUntil, refreshing, removing, runs, predecessor } = tab;
    const is: Readonly<Record<(typeof MOVES)[number], boolean>> = {
      'a wait for a 429': Math.max(limitedUntil.read, limitedUntil.write) > clock.now(),
      'a token that is fetched': refreshing.size > 0,
      'a removal': removing.size > 0,
      'several switches': runs.size > 1,
      'a page that has replaced another': predecessor !== undefined,
      'other tabs': tabs.filter(({ isOpen }) => isOpen).length > 1,
    };
    for (const what of MOVES) if (is[what]) this.#moves.set(what, (this.#moves.get(what) ?? 0) + 1);
  }

  checked(invariant: string): void {
    this.#checks.set(invariant, (this.#checks.get(invariant) ?? 0) + 1);
  }

  /** As plain data, so that processes can send it. */
  get data(): CoverageData {
    return {
      pairs: flat(this.#pairs),
      lists: flat(this.#lists),
      checks: Object.fromEntries(this.#checks),
      moves: Object.fromEntries(this.#moves),
    };
  }
}

function count(table: Map<string, Map<string, number>>, event: string, state: string): void {
  const row = table.get(event) ?? new Map<string, number>();
  if (row.size === 0) table.set(event, row);
  row.set(state, (row.get(state) ?? 0) + 1);
}

function flat(table: Map<string, Map<string, number>>): Record<string, number> {
  return Object.fromEntries(
    [...table].flatMap(([event, row]) => [...row].map(([state, times]) => [`${state} × ${event}`, times])),
  );
}
