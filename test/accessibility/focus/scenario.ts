/** Generates scenarios as plain data: the user's keys, and the server's responses. */
import * as fc from 'fast-check';
import type { Answer, Mood } from './moody-server.js';

export interface Scenario {
  /** The index of the beginning. */
  readonly opening: number;
  /** The index of the first tab stop, if the beginning has none. */
  readonly start: number;
  readonly gestures: readonly Gesture[];
  readonly answers: readonly Answer[];
  /** Whether every switch asks for confirmation. */
  readonly isCautious: boolean;
  /** Whether only the first connection is on, so that switching it off asks for confirmation. */
  readonly isLastOne: boolean;
}

/** A sequence of keys, and the connection that another admin removes afterwards, before the list is refreshed. */
export interface Gesture {
  readonly keys: readonly string[];
  readonly removes?: number | undefined;
}

/** Most sequences have a purpose; the others are typing errors. The name of each connection is one letter. */
const KEYS: readonly (readonly [weight: number, ...keys: string[]])[] = [
  [6, 'Tab'],
  [3, 'Shift+Tab'],
  [5, 'Enter'],
  [4, 'Space'],
  [2, 'Escape'],
  [2, 'ArrowDown'],
  [2, 'ArrowUp'],
  [1, 'Home'],
  [1, 'End'],
  [2, 'a'],
  [1, 'r'],
  // From a menu button to the settings, or to the removal.
  [2, 'ArrowDown', 'Enter'],
  [2, 'ArrowUp', 'Enter'],
  // From the heading of the removal dialog: detach, or type the name and delete.
  [2, 'Tab', 'Space', 'Enter'],
  [2, 'Tab', 'ArrowDown', 'Tab', 'a', 'Enter'],
  // From the heading of the settings: change the name, and save or cancel.
  [2, 'Tab', 'a', 'Enter'],
  [2, 'Tab', 'a', 'Escape'],
];

const MOODS: readonly (readonly [weight: number, mood: Mood])[] = [
  [16, 'ok'],
  [2, 'waits'],
  [2, 'removed'],
  [2, 'forbidden'],
  [2, 'conflict'],
  [2, 'unauthorized'],
  [2, 'invalid'],
  [2, 'rate-limited'],
  [2, 'unavailable'],
  [2, 'network'],
];

const keys = fc.oneof(...KEYS.map(([weight, ...all]) => ({ weight, arbitrary: fc.constant(all) })));
const mood = fc.oneof(...MOODS.map(([weight, one]) => ({ weight, arbitrary: fc.constant(one) })));
const answer = fc.record({ mood, after: fc.constantFrom(0, 0, 0, 1, 2, 5) });
const removes = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.nat(2));

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  opening: fc.nat(11),
  start: fc.nat(11),
  gestures: fc.array(fc.record({ keys, removes }), { minLength: 1, maxLength: 7, size: 'max' }),
  answers: fc.array(answer, { maxLength: 8, size: 'max' }),
  isCautious: fc.boolean(),
  isLastOne: fc.boolean(),
});
