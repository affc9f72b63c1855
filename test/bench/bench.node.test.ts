/** The bench: its statistics, goals, tables and options, and that it finds a page that re-renders too much. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Finding } from './findings.js';
import { GOALS } from './goals.js';
import { parseOptions, UsageError } from './options.js';
import { brokenGoals, unreachedGoals } from './report/judge.js';
import { countsTable, timesTable } from './report/table.js';
import { median, quantile, ratioOf, seeded } from './statistics.js';
import { foreignPage } from './foreign-page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE_SELECTORS = ['--row', '.one', '--switch', '.flip'];

describe('the statistics of the bench', () => {
  it('take the median of an odd and an even number of values', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 100]), 3);
  });

  it('interpolate quantiles as R does', () => {
    // R's default, type 7: quantile(1:5, c(.95, .1)).
    assert.ok(Math.abs(quantile([5, 3, 1, 2, 4], 0.95) - 4.8) < 1e-9);
    assert.ok(Math.abs(quantile([1, 2, 3, 4, 5], 0.1) - 1.4) < 1e-9);
    assert.throws(() => quantile([], 0.5), RangeError);
  });

  it('give a ratio without an interval if every round is the same', () => {
    assert.deepEqual(ratioOf([2, 4, 6, 8], [1, 2, 3, 4]), { value: 2, low: 2, high: 2 });
    assert.deepEqual(ratioOf([3, 3, 3], [2, 2, 2]), { value: 1.5, low: 1.5, high: 1.5 });
  });

  it('resample rounds as pairs', () => {
    const slow = [10, 10, 1000, 1000, 10, 1000, 1000];
    assert.deepEqual(ratioOf(slow, slow), { value: 1, low: 1, high: 1 });
  });

  it('give an interval if rounds differ, the same every time', () => {
    const [ours, theirs] = [noisy(1, 100), noisy(2, 100)];
    const ratio = ratioOf(ours, theirs);
    assert.ok(ratio.low < ratio.value && ratio.value < ratio.high, JSON.stringify(ratio));
    assert.deepEqual(ratioOf(ours, theirs), ratio);
  });

  it('contain the true ratio in about 95 of 100 intervals', () => {
    const isContained = (trial: number) => {
      const { low, high } = ratioOf(noisy(3 * trial + 10, 150), noisy(5 * trial + 7777, 100));
      return low <= 1.5 && 1.5 <= high;
    };
    const contained = Array.from({ length: 100 }, (_, trial) => isContained(trial)).filter(Boolean).length;
    assert.ok(contained >= 88, `only ${contained} of 100`);
    assert.ok(contained < 100, 'all of them: the intervals are too wide');
  });
});

describe('the goals of the bench', () => {
  it('are broken by a count of one more, whichever candidate it belongs to', () => {
    const finding = counted('toggle', 'mutations', { ours: 6, theirs: 7 });
    assert.deepEqual(brokenGoals([finding, neighbours(0)], ['ours', 'theirs']), [
      'theirs: toggle: mutations, 10 connections: 7, more than 6.',
    ]);
    assert.deepEqual(brokenGoals([finding, neighbours(0)], ['ours']), []);
  });

  it('are broken if they were not measured', () => {
    const broken = brokenGoals([counted('toggle', 'mutations', { ours: 6 })], ['ours']);
    assert.deepEqual(broken, ['toggle: neighbours re-rendered was not measured.']);
  });

  it('are reported as not reached while they are held at more', () => {
    const { heldAt = 0, atMost, figure } = GOALS.find(({ measure }) => measure === 'shift')!;
    const rest = counted('shift', 'by a switch', { ours: 0 }, 3);
    const shift = counted('shift', figure, { ours: heldAt }, 3);
    assert.deepEqual(brokenGoals([shift, rest], ['ours']), []);
    assert.deepEqual(unreachedGoals([shift], 'ours'), [
      `shift: ${figure}, 3 connections: ${heldAt}; the goal is ${atMost}.`,
    ]);
    const more = counted('shift', figure, { ours: heldAt + 1 }, 3);
    assert.equal(brokenGoals([more, rest], ['ours']).length, 1);
  });
});

describe('the tables of the bench', () => {
  const columns = { own: 'ours', control: 'ours again', others: ['vanilla'] };
  const finding: Finding = {
    measure: 'mount',
    kind: 'times',
    figure: 'mount',
    size: 10,
    values: {
      ours: [[12], [15], [18]],
      'ours again': [[12], [15], [18]],
      vanilla: [[6], [10], [12]],
    },
  };

  it('show each time next to the control, as a ratio with its interval', () => {
    const [head, , row] = timesTable([finding], columns)
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    assert.deepEqual(head, ['times', 'ours, ms (95 in 100)', 'ours again / ours', 'ours / vanilla', 'goal']);
    assert.deepEqual(row, [
      'mount, 10 connections',
      '15.0 (17.7)',
      '1.00 [1.00, 1.00]',
      '1.50 [1.50, 2.00]',
      'at most 1.3×: not reached',
    ]);
  });

  it('show each count beside its goal, and a dash if it was not measured', () => {
    const table = countsTable([counted('leaks', 'more nodes', { ours: 1234 })], columns);
    const [head, , row] = table.split('\n').map((line) => line.split(/ {2,}/));
    assert.deepEqual(head, ['counts', 'goal', 'ours', 'vanilla']);
    assert.deepEqual(row, ['leaks: more nodes, 10 connections', '0', '1,234', '–']);
  });
});

describe('the options of the bench', () => {
  it('are parsed', () => {
    const { only, rounds, row, counts } = parseOptions(
      ['--only', 'mount,toggle', '--rounds', '3'],
      ['mount', 'toggle'],
    );
    assert.deepEqual(
      { only, rounds, row, counts },
      {
        only: ['mount', 'toggle'],
        rounds: 3,
        row: 'tbody tr',
        counts: false,
      },
    );
  });

  it('are refused with the values that are valid', () => {
    assert.throws(
      () => parseOptions(['--only', 'speed'], ['mount']),
      new UsageError('--only takes some of mount, not "speed".'),
    );
    assert.throws(
      () => parseOptions(['--rounds', '0'], []),
      /--rounds takes a number from 1 to 9999, not "0"/,
    );
    assert.throws(() => parseOptions(['--fast'], []), UsageError);
  });
});

describe('npm run bench', () => {
  it('--counts passes for a page that re-renders only the row that is switched', async (test) => {
    const folder = foreignPage(test, { rerenders: 'its row' });
    const { code, output, errors } = await bench(
      '--counts',
      '--only',
      'toggle',
      '--against',
      folder,
      ...PAGE_SELECTORS,
    );
    assert.equal(code, 0, errors);
    assert.match(output, /toggle: mutations, 1,000 connections +6 +6 +1\n/);
  });

  it('--counts fails for a page that re-renders all rows', async (test) => {
    const folder = foreignPage(test, { rerenders: 'all rows' });
    const { code, errors } = await bench(
      '--counts',
      '--only',
      'toggle',
      '--against',
      folder,
      ...PAGE_SELECTORS,
    );
    assert.equal(code, 1, errors);
    assert.match(
      errors,
      /Broken: against .*: toggle: neighbours re-rendered, 10 connections: 9, more than 0\./,
    );
    assert.doesNotMatch(errors, /Broken: ours/);
  });

  it('measures the kit, the control, the list by hand and another page in turns', async (test) => {
    const folder = foreignPage(test, { rerenders: 'its row' });
    const { code, output, errors } = await bench(
      ...['--json', '--only', 'click,typing', '--rounds', '1', '--against', folder, ...PAGE_SELECTORS],
    );
    assert.equal(code, 0, errors);
    const { findings } = JSON.parse(output) as { findings: ReportedTimes[] };
    const finding = findings.find(({ figure }) => figure === 'main thread of a click')!;
    const names = Object.keys(finding.milliseconds);
    assert.deepEqual(names.slice(0, -1), ['ours', 'ours again', 'vanilla']);
    assert.match(names.at(-1)!, /^against /);
    for (const { value, low, high } of [finding.control, ...Object.values(finding.ratios)])
      assert.ok(value > 0 && low <= value && value <= high);
    // The other page has no search.
    const typing = findings.find(({ figure }) => figure === 'main thread of a letter')!;
    assert.deepEqual(Object.keys(typing.milliseconds), ['ours', 'ours again', 'vanilla']);
  });

  it('names a folder without a page, and a selector that matches nothing', async (test) => {
    const nowhere = await bench('--against', ROOT);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.errors, /--against takes a folder with an index.html, and .* has none/);
    const folder = foreignPage(test, { rerenders: 'its row' });
    const nothing = await bench(
      '--counts',
      '--only',
      'bytes',
      '--against',
      folder,
      '--row',
      '.one',
      '--switch',
      '.no',
    );
    assert.equal(nothing.code, 1);
    assert.match(
      nothing.errors,
      /no switch that can be used matches \.no; set --switch to a selector that does/,
    );
  });
});

interface ReportedTimes {
  readonly figure: string;
  readonly milliseconds: Readonly<Record<string, unknown>>;
  readonly control: { readonly value: number; readonly low: number; readonly high: number };
  readonly ratios: Readonly<Record<string, ReportedTimes['control']>>;
}

/** The values of twelve rounds, within 20 % of one value. */
function noisy(seed: number, value: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: 12 }, () => value * (0.8 + 0.4 * random()));
}

function counted(measure: string, figure: string, counts: Record<string, number>, size = 10): Finding {
  const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, [[count]]]));
  return { measure, kind: 'counts', figure, size, values };
}

function neighbours(count: number): Finding {
  return counted('toggle', 'neighbours re-rendered', { ours: count, theirs: count });
}

/** Runs the command like npm does. */
async function bench(...options: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const command = ['--import', 'tsx', '.config/scripts/bench.ts', ...options];
  const child = spawn(process.execPath, command, { cwd: ROOT });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, output, errors };
}
