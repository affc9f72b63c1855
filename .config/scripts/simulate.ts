/**
 * `npm run simulate`: simulates random schedules of store, transport and a server, and checks the invariants.
 *
 *   npm run simulate -- --runs 1000000            new schedules every time; --seed 7 repeats them
 *   npm run simulate -- --seed 7 --path 1:2:3     replays a schedule that was found before, step by step
 *   npm run simulate -- --faults                  plants faults and checks that they are found; --only token for some
 *   npm run simulate -- --admins                  how many concurrent admins each of Auth0's plans supports; --runs, --seed
 *
 * Uses as many processes as there are cores, or --workers 2.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { simulateAdmins } from '../../test/simulation/admins/run.js';
import type { CoverageData } from '../../test/simulation/coverage.js';
import { loadKit } from '../../test/simulation/kit.js';
import { coverageReport, failureReport, sum } from '../../test/simulation/report.js';
import type { Found } from '../../test/simulation/search.js';
import { tryFaults } from '../../test/simulation/teeth.js';
import { inParallel, searchElsewhere } from '../../test/simulation/workers.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    workers: { type: 'string' },
    faults: { type: 'boolean', default: false },
    admins: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const workers = values.path === undefined ? Number(values.workers ?? availableParallelism()) : 1;

if (values.admins)
  await simulateAdmins({ runs: Number(values.runs ?? 20), seed: Number(values.seed ?? 1) }, console.log);
else process.exitCode = (values.faults ? await faultsAreFound() : await holds()) ? 0 : 1;

async function faultsAreFound(): Promise<boolean> {
  const { only } = values;
  const options = { workers, runs: Number(values.runs ?? 60_000), seed: Number(values.seed ?? 1), only };
  const survivors = await tryFaults(options, console.log);
  for (const name of survivors) console.error(`Not found: ${name}`);
  return survivors.length === 0;
}

/** Whether all invariants hold in all schedules. */
async function holds(): Promise<boolean> {
  const runs = Math.ceil(Number(values.runs ?? 100_000) / workers);
  console.log(`${runs * workers} schedules in ${workers} processes, from seed ${seed}`);
  const done = new Map<number, number>();
  const startedAt = performance.now();
  let coverage: CoverageData = { pairs: {}, lists: {}, checks: {}, moves: {} };
  let isGood = true;
  let printed = 0;
  const progress = () => {
    const total = [...done.values()].reduce((all, one) => all + one, 0);
    if (total - printed < 20_000) return;
    printed = total;
    console.log(`${total} schedules in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  };
  // Each process has its own seed, which is printed when it finds a violation.
  const seeds = Array.from({ length: workers }, (_, index) => (seed + index * 1_000_003) | 0);
  await inParallel(workers, seeds, async (own) => {
    const job = { runs, seed: own, path: values.path, shrink: true };
    const outcome = await searchElsewhere(job, (count) => {
      done.set(own, count);
      progress();
    });
    if (outcome.kind !== 'ended') {
      isGood = false;
      console.error(`The search from seed ${own} ${outcome.kind}.`);
      return;
    }
    coverage = sum(coverage, outcome.coverage);
    if (!outcome.found) return;
    isGood = false;
    await tell(outcome.found);
  });
  console.log(coverageReport(coverage));
  console.log(`${isGood ? 'All invariants hold' : 'An invariant is violated'}, seed ${seed}`);
  return isGood;
}

async function tell(found: Found): Promise<void> {
  console.error(await failureReport(await loadKit(), found));
}
