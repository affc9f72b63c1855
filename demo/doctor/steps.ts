/** Steps one after another, until one makes the rest pointless. */
import { fault, skipped, stop, type Finding } from './finding.js';
import { Unreachable } from './http.js';

/** One thing to look at. */
export interface Step<Context> {
  /** For machines: stays what it is when the words get better. */
  readonly id: string;
  readonly title: string;
  readonly check: (context: Context) => Finding | Promise<Finding>;
}

/** Steps that belong together: all of them are looked at, also when the first is at fault. */
export interface Stage<Context> {
  readonly steps: readonly Step<Context>[];
  /** Whether later stages make no sense where one of these is at fault. */
  readonly isBasis: boolean;
}

/** A step with what was found. */
export interface Result extends Finding {
  readonly id: string;
  readonly title: string;
}

/** Takes all steps in their order. What is not looked at is there too, and says why. */
export async function takeSteps<Context>(
  stages: readonly Stage<Context>[],
  context: Context,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let obstacle: string | undefined;
  for (const { steps, isBasis } of stages) {
    const own: Result[] = [];
    for (const step of steps) {
      const finding = obstacle === undefined ? await take(step, context) : pointless(obstacle);
      own.push({ id: step.id, title: step.title, ...finding });
      if (finding.stops) obstacle ??= step.title;
    }
    if (isBasis) obstacle ??= own.find(({ mark }) => mark === 'fault')?.title;
    results.push(...own);
  }
  return results;
}

/** A server that does not answer any more will not answer what comes next either. */
async function take<Context>({ check }: Step<Context>, context: Context): Promise<Finding> {
  try {
    return await check(context);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return stop(
      fault(error.message, 'Look whether it runs and can be reached from here, then run this again.'),
    );
  }
}

const pointless = (obstacle: string) => skipped(`Not looked at before “${obstacle}” is settled.`);
