/** Many admins at once: each has a seat, and in it somebody's recorded session. */
import { BEHAVIOR } from './behavior.js';
import type { Arrival } from './buckets.js';
import type { Random } from './random.js';
import type { Recording } from './recording.js';

/** How they come. `steady`: every seat is always taken, by one after the other. `rush`: all come within one minute. */
export type Pattern = 'steady' | 'rush';

/** All their requests by time. Fewer seats are the first of these: whoever sits there does the same. */
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
    // Whoever sits there at first has come at some time before.
    const first = (random() - 1) * BEHAVIOR.session;
    const count = Math.ceil((BEHAVIOR.watched - first) / BEHAVIOR.session);
    return Array.from({ length: count }, (_, index) => first + index * BEHAVIOR.session);
  },
  rush: (random) => [random() * BEHAVIOR.rush],
};
