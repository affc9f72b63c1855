/** The model of what an admin does, with all its numbers. Removals are left out: they are rare. */
import { within, type Random } from './random.js';

/** Times in milliseconds; ranges are even. */
export const BEHAVIOR = {
  /** How long an admin stays, from opening the page. */
  session: 300_000,
  /** From one look at the page to the next; the kit reads the list again when it is 30 s old. */
  look: [30_000, 90_000],
  /** From one switch to the next. */
  switch: [20_000, 60_000],
  /** In a rush, all admins open the page within this time. */
  rush: 60_000,
  /** So long is looked at when people come and go. */
  watched: 600_000,
} as const;

/** One thing that an admin does, and when, in milliseconds since they came. The first one opens the page. */
export interface Deed {
  readonly at: number;
  readonly kind: 'look' | 'switch';
}

/** One admin's whole session. */
export function planSession(random: Random): readonly Deed[] {
  const looks = [0, ...times(random, BEHAVIOR.look)].map((at) => ({ at, kind: 'look' }) as const);
  const switches = times(random, BEHAVIOR.switch).map((at) => ({ at, kind: 'switch' }) as const);
  return [...looks, ...switches].sort((one, other) => one.at - other.at);
}

/** Again and again until the session ends. */
function times(random: Random, pause: readonly [number, number]): readonly number[] {
  const all: number[] = [];
  for (let at = within(random, pause); at < BEHAVIOR.session; at += within(random, pause)) all.push(at);
  return all;
}
