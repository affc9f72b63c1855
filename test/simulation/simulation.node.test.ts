/** Schedules of store, transport and server from a fixed seed: 10,000 in a thorough run, more in `npm run simulate`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isThorough } from '../helpers/effort.js';
import { Coverage, MOVES } from './coverage.js';
import { FAULTS } from './faults.js';
import { loadKit } from './kit.js';
import { KNOWN } from './known.js';
import { KNOWN_CREATIONS } from './known-creations.js';
import { coverageReport, failureReport } from './report.js';
import { runSchedule } from './schedule.js';
import { search } from './search.js';
import { newRow, type Step } from './steps.js';

const SCHEDULES = isThorough ? 10_000 : 2_000;
const SEED = 20_260_101;

describe('the simulation', () => {
  it('finds no schedule that breaks an invariant', async () => {
    const kit = await loadKit();
    const coverage = new Coverage();
    const before = process.cpuUsage();
    const found = await search(kit, coverage, { runs: SCHEDULES, seed: SEED });
    if (found) assert.fail(await failureReport(kit, found));
    for (const what of MOVES)
      assert.ok(coverage.data.moves[what], `no tab was told of another session beside ${what}`);
    // The process's own time: other tests run at the same time.
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    console.log(`${SCHEDULES} schedules in ${(took / 1000).toFixed(1)} s\n${coverageReport(coverage.data)}`);
  });

  for (const { finds, schedule } of [...KNOWN, ...KNOWN_CREATIONS])
    it(`knows a schedule that finds a fault: ${finds}`, async () => {
      const fault = FAULTS.find(({ name }) => name === finds);
      assert.ok(fault);
      assert.ok(await runSchedule(await loadKit(fault), schedule));
    });

  it('runs a schedule the same way every time', async () => {
    const kit = await loadKit();
    const steps: Step[] = (
      ['click', 'mishap', 'deliver', 'click all', 'pass', 'refresh', 'deliver all'] as const
    ).map((kind, choice) => ({ kind, tab: choice, row: choice, choice }));
    const rows = [newRow('con_0', true, 'full'), newRow('con_1', false, 'limited')];
    const setup = {
      tabs: 2,
      rows,
      tokens: 'cached',
      hint: 'both',
      isDeletingCautious: false,
      isWarm: true,
      isNamed: false,
    } as const;
    const traces: string[][] = [[], []];
    for (const trace of traces) await runSchedule(kit, { setup, steps }, new Coverage(), trace);
    assert.ok(traces[0]!.length > 20);
    assert.deepEqual(traces[0], traces[1]);
  });
});
