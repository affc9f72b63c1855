/** Many admins at once: each takes a seat and plays a recorded session. */
import { BEHAVIOR } from './behavior.js';
import type { Arrival } from './buckets.js';
import type { Random } from './random.js';
import type { Recording } from './recording.js';

/** How admins arrive. `steady`: every seat is always taken. `rush`: all arrive within one minute, and none after that. */
export type Pattern = 'steady' | 'rush';

/** The requests of all seats by time. A run with fewer seats has the same requests for each seat it keeps. */
export function populate(
  pattern: Pattern,
  seats: number,
  recordings: readonly Recording[],
  random: Random,
): readonly Arrival[] {
  const draw = () => recordings[Math.floor(random() * recordings.length)] ?? [];
  const all: Arrival[] = [];
  for (let seat = 0; seat < seats; seat++) {
    for (const start of PATTERNS[pattern](random))
      for (const { at, category } of draw()) all.push({ at: start + at, category, seat });
  }
  return all.filter(({ at }) => at >= 0 && at < BEHAVIOR.watched).sort((one, other) => one.at - other.at);
}

/** When the sessions of one seat begin, in milliseconds. */
const PATTERNS: Readonly<Record<Pattern, (random: Random) => readonly number[]>> = {
  steady: (random) => {
    // The first admin of a seat arrived before the run.
    const first = (random() - 1) * BEHAVIOR.session;
    const count = Math.ceil((BEHAVIOR.watched - first) / BEHAVIOR.session);
    return Array.from({ length: count }, (_, index) => first + index * BEHAVIOR.session);
  },
  rush: (random) => [random() * BEHAVIOR.rush],
};
