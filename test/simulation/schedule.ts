/** One schedule from its beginning until everything that it disturbed has come right again. */
import * as fc from 'fast-check';
import { setEnabled } from './commands.js';
import { Coverage } from './coverage.js';
import type { Hint } from './server.js';
import type { TokenMode } from './identity.js';
import { agreesAtRest, showsWhatTheServerHas, type Broken } from './invariants.js';
import type { Kit } from './kit.js';
import { newRow, perform, WEIGHTS, type Step, type StepKind } from './steps.js';
import type { Tab } from './tab.js';
import { World, type Setup, type Violation } from './world.js';

export interface Schedule {
  readonly setup: Setup;
  readonly steps: readonly Step[];
}

const MODES: readonly TokenMode[] = ['cached', 'fetch', 'stubborn'];
const HINTS: readonly Hint[] = ['retry-after', 'reset', 'reset-without-date', 'both', 'none'];
const LEVELS = ['full', 'full', 'limited', 'readonly'] as const;
const KINDS = (Object.entries(WEIGHTS) as [StepKind, number][]).flatMap(([kind, weight]) =>
  Array.from({ length: weight }, () => kind),
);

const setups = fc
  .tuple(
    fc.constantFrom(1, 1, 2, 2, 3, 4),
    fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...MODES),
    fc.constantFrom(...HINTS),
    fc.boolean(),
    fc.constantFrom(true, true, true, false),
    fc.boolean(),
  )
  .map(([tabs, rows, tokens, hint, isDeletingCautious, isWarm, isCodeThere]): Setup => {
    const all = rows.map((bits, index) => newRow(`con_${index}`, bits % 2 === 0, LEVELS[bits >> 1]!));
    return { tabs, rows: all, tokens, hint, isDeletingCautious, isWarm, isCodeThere };
  });

/**
 * All schedules. Many leave most kinds of steps out, each other ones: what only a few kinds do together is met more
 * often then than in the crowd of all.
 */
export const schedules: fc.Arbitrary<Schedule> = fc
  .tuple(
    setups,
    fc.oneof(fc.constant(0), fc.nat(0x7fffffff)),
    fc.array(fc.tuple(fc.nat(999), fc.nat(3), fc.nat(5), fc.nat(23)), {
      minLength: 1,
      maxLength: 24,
      size: 'max',
    }),
  )
  .map(([setup, choice, all]) => {
    const kinds = someKinds(choice);
    const steps = all.map(([number, ...rest]): Step => ({
      kind: kinds[number % kinds.length]!,
      ...{ tab: rest[0], row: rest[1], choice: rest[2] },
    }));
    return { setup, steps };
  });

/** Those kinds, as often as they come, whose bit is set; what lets things arrive is always among them. */
function someKinds(choice: number): readonly StepKind[] {
  if (choice === 0) return KINDS;
  const names = Object.keys(WEIGHTS);
  return KINDS.filter((kind) => {
    return kind.startsWith('deliver') || kind === 'click' || (choice >> (names.indexOf(kind) % 31)) & 1;
  });
}

/** Runs one. Returns the first invariant that did not hold. */
export async function runSchedule(
  kit: Kit,
  { setup, steps: all }: Schedule,
  coverage = new Coverage(),
  trace?: string[],
): Promise<Violation | undefined> {
  const world = new World(kit, setup, coverage, trace);
  const onUnhandled = (reason: unknown) => world.hold(handlesEveryFailure, reason);
  process.on('unhandledRejection', onUnhandled);
  for (const tab of world.tabs) {
    world.open(tab);
    tab.store.ensureList().catch(() => {});
  }
  if (setup.isWarm) await world.rest();
  for (const step of all) {
    if (world.violation) break;
    await perform(world, step);
  }
  if (!world.violation) await comeRight(world);
  for (const tab of world.tabs) tab.close();
  process.off('unhandledRejection', onUnhandled);
  return world.violation;
}

/** Nothing fails without anybody being told. */
function handlesEveryFailure(reason: unknown): Broken {
  return `nobody handles ${String(reason)}`;
}

/** Nothing goes wrong any more: everything becomes true, everywhere, and stays useful. */
async function comeRight(world: World): Promise<void> {
  world.note(() => '-- nothing goes wrong any more');
  world.storm = undefined;
  world.server.missingScopes.clear();
  await world.rest();
  const open = world.tabs.filter((tab) => tab.isOpen);
  for (const tab of open) for (const id of world.ids) world.hold(agreesAtRest, tab, world.server, id);
  for (const tab of open) {
    // One after the other: four tabs at once would meet the limit that they share.
    await world.clock.advance(1_000);
    tab.store.refresh().catch(() => {});
    await world.rest();
  }
  if (world.violation) return;
  for (const tab of open) world.hold(showsWhatTheServerHas, tab, world.server.rows);
  await clickOnceMore(world, open);
}

/** 9. Whatever happened, a click still works, and every tab comes to know it. */
async function clickOnceMore(world: World, open: readonly Tab[]): Promise<void> {
  const [tab] = open;
  const row = [...world.server.rows.values()].find(({ access_level: level }) => level !== 'readonly');
  if (!tab || !row || world.violation) return;
  const reads = open.map(({ readsSent }) => readsSent);
  setEnabled(world, tab, row.id, [!row.is_enabled]);
  await world.rest();
  world.hold(clickWorks, world, row.id, !row.is_enabled);
  open.forEach((one, index) => {
    world.hold(showsWhatTheServerHas, one, world.server.rows);
    world.hold(spendsNoRead, one, reads[index]!);
  });
}

function clickWorks({ server }: World, id: string, isEnabled: boolean): Broken {
  return server.rows.get(id)?.is_enabled === isEnabled ? undefined : `a last click on ${id} did nothing`;
}

/** 15. To know what this browser has changed no tab reads. */
function spendsNoRead({ readsSent, index }: Tab, before: number): Broken {
  return readsSent === before ? undefined : `tab ${index} has read to know what it could have heard`;
}
