/** All modes, tiers and ways of coming: what `npm run simulate -- --admins` does. */
import type { Sharing } from './buckets.js';
import { Capacity } from './capacity.js';
import { measureCosts } from './costs.js';
import type { Mode } from './modes.js';
import { populate, type Pattern } from './population.js';
import { createRandom } from './random.js';
import { recordSessions } from './recording.js';
import { capacityTable, costTable, explanation, type CapacityRow } from './report.js';
import { MANAGEMENT_TIERS, MY_ORGANIZATION_TIERS, type Tier } from './tiers.js';

/** How much is tried. */
export interface AdminsOptions {
  /** Populations for each mode and way of coming. */
  readonly runs: number;
  readonly seed: number;
  /** Sessions that are recorded in each mode; populations are made of them. Default 300. */
  readonly sessions?: number;
  /** Admins in each population. Default 5,000: more than any tier carries. */
  readonly most?: number;
}

export const MODES: readonly Mode[] = ['token', 'proxy', 'bridge'];
const PATTERNS: readonly Pattern[] = ['steady', 'rush'];
/** In the order of the table's columns. */
const CELLS: readonly { readonly sharing: Sharing; readonly pattern: Pattern }[] = [
  { sharing: 'own', pattern: 'steady' },
  { sharing: 'own', pattern: 'rush' },
  { sharing: 'one', pattern: 'steady' },
  { sharing: 'one', pattern: 'rush' },
];

/** Prints what each thing costs, how many each tier carries, and what was counted to say so. */
export async function simulateAdmins(
  { sessions = 300, most = 5_000, ...rest }: AdminsOptions,
  print: (text: string) => void,
): Promise<void> {
  const options = { ...rest, sessions, most };
  // Where errors were made is not looked at, and costs a good part of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  print(costTable(await measureAllCosts()));
  const rows: CapacityRow[] = [];
  for (const mode of MODES) rows.push(...(await measureCapacity(mode, options)));
  print(capacityTable(rows));
  print(explanation(options));
  Error.stackTraceLimit = stackTraceLimit;
}

async function measureAllCosts() {
  const costs = MODES.map(async (mode) => [mode, await measureCosts(mode)] as const);
  return new Map(await Promise.all(costs));
}

async function measureCapacity(
  mode: Mode,
  { runs, seed, sessions, most }: Required<AdminsOptions>,
): Promise<readonly CapacityRow[]> {
  const recordings = await recordSessions(mode, sessions, createRandom(seed));
  const tiers = mode === 'bridge' ? MANAGEMENT_TIERS : MY_ORGANIZATION_TIERS;
  const rows = tiers.map((tier) => ({ mode, tier, cells: CELLS.map((cell) => cellOf(tier, cell)) }));
  const cells = rows.flatMap((row) => row.cells);
  for (let run = 0; run < runs; run++)
    for (const pattern of PATTERNS) {
      const arrivals = populate(pattern, most, recordings, createRandom(seed + run));
      for (const cell of cells) if (cell.pattern === pattern) cell.capacity.try(arrivals, most);
    }
  return rows;
}

function cellOf(tier: Tier, { sharing, pattern }: (typeof CELLS)[number]) {
  return { pattern, capacity: new Capacity(tier, sharing) };
}
