/** Plants faults in the code and checks that the simulation finds each of them. */
import { FAULTS, type Fault } from './faults.js';
import { inParallel, searchElsewhere, type Outcome } from './workers.js';

/** @returns the names of the faults that were not found */
export async function tryFaults(
  { workers, runs, seed, only }: { workers: number; runs: number; seed: number; only: string },
  print: (line: string) => void,
): Promise<string[]> {
  const survivors: string[] = [];
  const faults = FAULTS.filter(({ name }) => name.includes(only));
  await inParallel(workers, faults, async (fault) => {
    const outcome = await searchElsewhere({ runs, seed, shrink: false, fault });
    const verdict = verdictOf(outcome);
    if (!verdict) survivors.push(fault.name);
    print(line(fault, verdict ?? missed(outcome, runs)));
  });
  print(`${faults.length - survivors.length} of ${faults.length} faults were found`);
  return survivors;
}

function verdictOf(outcome: Outcome): string | undefined {
  if (outcome.kind === 'is not loaded') return undefined;
  if (outcome.kind !== 'ended') return `found: it ${outcome.kind}`;
  const { found } = outcome;
  return found && `found after ${String(found.after).padStart(6)} by ${found.violation.invariant}`;
}

function missed({ kind }: Outcome, runs: number): string {
  return kind === 'is not loaded' ? 'HAS NO PLACE IN THE CODE' : `SURVIVES ${runs} schedules`;
}

function line({ name }: Fault, verdict: string): string {
  return `${name.padEnd(58)} ${verdict}`;
}
