/** Runs checks in order until one of them makes the rest pointless. */
import { fault, skipped, stop, type Finding } from './finding.js';
import { UnreachableError } from './http.js';

/** One check. */
export interface Step<Context> {
  /** For programs: it stays even if the title changes. */
  readonly id: string;
  readonly title: string;
  readonly check: (context: Context) => Finding | Promise<Finding>;
}

/** Steps that belong together: all of them run, even if the first one fails. */
export interface Stage<Context> {
  readonly steps: readonly Step<Context>[];
  /** Whether a fault here makes all later stages pointless. */
  readonly isRequired: boolean;
}

/** A step and its finding. */
export interface StepResult extends Finding {
  readonly id: string;
  readonly title: string;
}

/** Runs all steps in order. Skipped ones are in the result too, with the reason. */
export async function runSteps<Context>(
  stages: readonly Stage<Context>[],
  context: Context,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  let obstacle: string | undefined;
  for (const { steps, isRequired } of stages) {
    const own: StepResult[] = [];
    for (const step of steps) {
      const finding = obstacle === undefined ? await run(step, context) : blocked(obstacle);
      own.push({ id: step.id, title: step.title, ...finding });
      if (finding.stops) obstacle ??= step.title;
    }
    if (isRequired) obstacle ??= own.find(({ mark }) => mark === 'fault')?.title;
    results.push(...own);
  }
  return results;
}

/** A server that stops answering won't answer the following checks either. */
async function run<Context>({ check }: Step<Context>, context: Context): Promise<Finding> {
  try {
    return await check(context);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    return stop(
      fault(
        error.message,
        'Make sure that it is running and reachable from here, then run the doctor again.',
      ),
    );
  }
}

const blocked = (obstacle: string) => skipped(`Skipped: fix “${obstacle}” first.`);
