/** Reports as text: the coverage of a simulation, and a schedule that failed. */
import { LISTS, MOVES, REFUSALS, TRUTHS, PENDING, type CoverageData } from './coverage.js';
import { Coverage } from './coverage.js';
import type { Kit } from './kit.js';
import { runSchedule } from './schedule.js';
import type { Found } from './search.js';

type Counts = Readonly<Record<string, number>>;

/** Adds the coverage of another process. */
export function sum(one: CoverageData, other: CoverageData): CoverageData {
  return {
    pairs: add(one.pairs, other.pairs),
    lists: add(one.lists, other.lists),
    checks: add(one.checks, other.checks),
    moves: add(one.moves, other.moves),
  };
}

/** The pairs of state and event that were reached, and how often each invariant was checked. */
export function coverageReport({ pairs, lists, checks, moves }: CoverageData): string {
  const states = TRUTHS.length * PENDING.length * REFUSALS.length;
  const events = new Set(Object.keys(pairs).map(eventOf));
  const lines = [
    `${Object.keys(pairs).length} of ${states} × ${events.size} pairs of a row's state and an event were reached`,
    `${Object.keys(lists).length} of ${LISTS.length} × ${events.size} pairs of the list's state and an event`,
    ...byTruth(pairs),
    'what was under way when a tab was told that another session answers (and how often):',
    ...MOVES.map((what) => `  ${what.padEnd(34)} ${moves[what] ?? 0}`),
    'how often each invariant was checked:',
    ...Object.entries(checks)
      .sort(([, one], [, other]) => one - other)
      .map(([name, times]) => `  ${name.padEnd(28)} ${times}`),
  ];
  return lines.join('\n');
}

/** For each truth and pending switch: how many different events met it, by its refusal. */
function byTruth(pairs: Counts): string[] {
  const head = `  ${'truth/pending'.padEnd(14)}${REFUSALS.map((refusal) => `refusal ${refusal}`.padStart(20)).join('')}`;
  const rows = TRUTHS.flatMap((truth) =>
    PENDING.map((pending) => {
      const cells = REFUSALS.map((refusal) => {
        const of = Object.entries(pairs).filter(([pair]) =>
          pair.startsWith(`${truth}/${pending}/${refusal} `),
        );
        const times = of.reduce((total, [, count]) => total + count, 0);
        return (of.length === 0 ? '-' : `${of.length} (${times})`).padStart(20);
      });
      return `  ${`${truth}/${pending}`.padEnd(14)}${cells.join('')}`;
    }),
  );
  return ['events that met a row in each state (and how often):', head, ...rows];
}

/** What failed, the schedule's trace, and the command that repeats it. */
export async function failureReport(kit: Kit, found: Found): Promise<string> {
  const trace: string[] = [];
  await runSchedule(kit, found.schedule, new Coverage(), trace);
  const { tabs, tokens, hint, rows } = found.schedule.setup;
  return [
    `${found.violation.invariant} does not hold, in schedule ${found.after}: ${found.violation.detail}`,
    `${tabs} tabs, tokens ${tokens}, rate limits named by ${hint}, ${rows.length} connections:`,
    ...trace,
    'To see it again:',
    `  npm run simulate -- --seed ${found.seed} --path ${found.path}`,
  ].join('\n');
}

function add(one: Counts, other: Counts): Record<string, number> {
  const both: Record<string, number> = { ...one };
  for (const [name, times] of Object.entries(other)) both[name] = (both[name] ?? 0) + times;
  return both;
}

function eventOf(pair: string): string {
  return pair.slice(pair.indexOf(' × ') + 3);
}
