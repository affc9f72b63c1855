/** Generates schedules, and runs one until the tabs agree with the server again. */
import * as fc from 'fast-check';
import { command, setEnabled } from './commands.js';
import { Coverage } from './coverage.js';
import { attempt } from './creating.js';
import type { Hint } from './server.js';
import { canBeNamed, SESSIONS, type TokenMode } from './identity.js';
import { agreesAtRest, showsWhatTheServerHas, type Broken } from './invariants.js';
import * as creation from './invariants-of-creation.js';
import type { Kit } from './kit.js';
import { move } from './sessions.js';
import { newRow, perform, WEIGHTS, type Step, type StepKind } from './steps.js';
import type { Tab } from './tab.js';
import { World, type Setup, type Violation } from './world.js';

export interface Schedule {
  readonly setup: Setup;
  readonly steps: readonly Step[];
}

const MODES: readonly TokenMode[] = ['cached', 'fetch', 'stubborn', 'proxy', 'proxy', 'opaque'];
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
    fc.constantFrom(false, false, true),
  )
  .map(([tabs, rows, tokens, hint, isDeletingCautious, isWarm, isNamed]): Setup => {
    const all = rows.map((bits, index) => newRow(`con_${index}`, bits % 2 === 0, LEVELS[bits >> 1]!));
    return { tabs, rows: all, tokens, hint, isDeletingCautious, isWarm, isNamed };
  });

/**
 * All schedules. Many use only some kinds of steps, so that combinations of a few kinds are met more often than among all
 * of them.
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

/** The kinds whose bit is set, as often as their weight says; deliveries and clicks are always among them. */
function someKinds(choice: number): readonly StepKind[] {
  if (choice === 0) return KINDS;
  const names = Object.keys(WEIGHTS);
  return KINDS.filter((kind) => {
    return kind.startsWith('deliver') || kind === 'click' || (choice >> (names.indexOf(kind) % 31)) & 1;
  });
}

/** Runs a schedule. Returns the first invariant that did not hold. */
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
    command(world, tab, tab.store.ensureList(), 'opens');
  }
  if (setup.isWarm) await world.rest();
  for (const step of all) {
    if (world.violation) break;
    await perform(world, step);
  }
  if (!world.violation) await recover(world);
  for (const tab of world.tabs) tab.close();
  process.off('unhandledRejection', onUnhandled);
  return world.violation;
}

/** Every rejected promise has a handler. */
function handlesEveryFailure(reason: unknown): Broken {
  return `nothing handles ${String(reason)}`;
}

/** Without further failures every tab agrees with the server again, and a click still works. */
async function recover(world: World): Promise<void> {
  world.note(() => '-- no further failures');
  world.storm = undefined;
  world.server.missingScopes.clear();
  if (world.hasMoved || world.identity.isSignedOut) signInForGood(world);
  await world.rest();
  const open = world.tabs.filter((tab) => tab.isOpen);
  if (!world.hasMoved)
    for (const tab of open) {
      for (const id of world.ids) world.hold(agreesAtRest, tab, world.dataOf(tab), id);
      for (const id of world.told) world.hold(creation.listsWhatWasTold, tab, world.dataOf(tab), id);
    }
  // A tab that learns only now that its session has moved is refreshed once more.
  for (const tab of world.hasMoved ? [...open, ...open] : open) {
    // In turn: four tabs at once would meet the rate limit that they share.
    await world.clock.advance(1_000);
    tab.store.refresh().catch(() => {});
    await world.rest();
  }
  if (world.violation) return;
  const { rows } = world.server.of(world.identity.session);
  for (const tab of open) world.hold(showsWhatTheServerHas, tab, rows);
  for (const tab of open) if (!world.hasMoved) await createOnceMore(world, tab);
  await clickOnceMore(world, open);
}

/** All pages get tokens of one session from now on: the one that they name, if they do. */
function signInForGood(world: World): void {
  const { isNamed, tokens } = world.setup;
  move(world, isNamed && canBeNamed(tokens) ? SESSIONS[0] : world.identity.session, false);
}

/** 22. Whatever happened, a creation that failed works in the end, unless another admin has a connection of that name. */
async function createOnceMore(world: World, tab: Tab): Promise<void> {
  const { failedWish: wish } = tab;
  const { changes, rows } = world.dataOf(tab);
  if (!wish?.isUnique || world.violation) return;
  const taken = [...rows.values()].filter(({ name }) => name === wish.wanted.name);
  if (taken.some(({ id }) => !creation.isMadeFor(wish, id) || changes.get(id)!.length > 1)) return;
  attempt(world, tab, wish);
  await world.rest();
  world.hold(creation.isCreatedInTheEnd, wish, tab.failedWish === undefined);
}

/** 9. Whatever happened, a click still works, and every tab shows it. */
async function clickOnceMore(world: World, open: readonly Tab[]): Promise<void> {
  const [tab] = open;
  const { rows } = world.server.of(world.identity.session);
  const row = [...rows.values()].find(({ access_level: level }) => level !== 'readonly');
  if (!tab || !row || world.violation) return;
  const reads = open.map(({ readsSent }) => readsSent);
  setEnabled(world, tab, row.id, [!row.is_enabled]);
  await world.rest();
  world.hold(clickWorks, world, row.id, !row.is_enabled);
  open.forEach((one, index) => {
    world.hold(showsWhatTheServerHas, one, rows);
    world.hold(spendsNoRead, one, reads[index]!);
  });
}

function clickWorks({ server, identity }: World, id: string, isEnabled: boolean): Broken {
  return server.of(identity.session).rows.get(id)?.is_enabled === isEnabled
    ? undefined
    : `a last click on ${id} did nothing`;
}

/** 15. No tab reads to learn of a change made in this browser. */
function spendsNoRead({ readsSent, index }: Tab, before: number): Broken {
  return readsSent === before ? undefined : `tab ${index} has read what the news contained`;
}
