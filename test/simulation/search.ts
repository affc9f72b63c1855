/** Searches for a schedule that breaks an invariant, and shrinks it. */
import * as fc from 'fast-check';
import type { Coverage } from './coverage.js';
import type { Kit } from './kit.js';
import { KNOWN } from './known.js';
import { KNOWN_CREATIONS } from './known-creations.js';
import { runSchedule, schedules, type Schedule } from './schedule.js';
import type { Violation } from './world.js';

export interface SearchOptions {
  readonly runs: number;
  readonly seed: number;
  /** The path of a failure that fast-check has found. */
  readonly path?: string | undefined;
  /** Whether to shrink the schedule that is found. */
  readonly shrink?: boolean;
  /** Called now and then with the number of schedules done. */
  readonly onProgress?: (done: number) => void;
}

export interface Found {
  readonly schedule: Schedule;
  readonly violation: Violation;
  readonly seed: number;
  readonly path: string;
  /** The number of schedules it took. */
  readonly after: number;
}

const PROGRESS_EVERY = 1_000;

export async function search(
  kit: Kit,
  coverage: Coverage,
  options: SearchOptions,
): Promise<Found | undefined> {
  const { runs, seed, path, shrink = true, onProgress } = options;
  // Stack traces are not used, and take much of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  let done = 0;
  const property = fc.asyncProperty(schedules, async (schedule) => {
    if (++done % PROGRESS_EVERY === 0) onProgress?.(done);
    return (await runSchedule(kit, schedule, coverage)) === undefined;
  });
  const examples = [...KNOWN, ...KNOWN_CREATIONS].map(({ schedule }): [Schedule] => [schedule]);
  const settings = {
    numRuns: runs,
    seed,
    endOnFailure: !shrink,
    examples,
    ...(path === undefined ? {} : { path }),
  };
  const result = await fc.check(property, settings);
  Error.stackTraceLimit = stackTraceLimit;
  if (!result.failed) return undefined;
  const [schedule] = result.counterexample!;
  const violation = await runSchedule(kit, schedule);
  return {
    schedule,
    violation: violation ?? { invariant: 'isDeterministic', detail: 'It does not fail again.' },
    seed: result.seed,
    path: result.counterexamplePath ?? '',
    after: result.numRuns,
  };
}
