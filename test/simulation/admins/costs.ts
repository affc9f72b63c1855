/** What each thing that an admin does costs upstream, in each mode: measured, one after the other, on one page. */
import { FRESH_FOR } from '../../../src/store/resource.js';
import type { Mode } from './modes.js';
import { createSite, type Kind, type Page } from './site.js';

/** How many requests of each kind; what is not there is none. */
export type Cost = Readonly<Partial<Record<Kind, number>>>;

interface Item {
  readonly name: string;
  /** Milliseconds that pass before. */
  readonly after: number;
  readonly act: (page: Page) => Promise<unknown>;
}

/** So long apart that none waits for its turn, and that the bridge shares no read of the one before. */
const PAUSE = 6_000;
const look = (page: Page) => page.look();

const FIRST: Item = { name: 'opens the page, the first since the server has started', after: 0, act: look };

/** In this order: each finds what the one before has left. */
const ITEMS: readonly Item[] = [
  { name: 'opens the page', after: PAUSE, act: look },
  { name: 'turns to it again within 30 s', after: FRESH_FOR - 1, act: look },
  { name: 'turns to it again after 30 s', after: 1, act: look },
  { name: 'switches a connection', after: PAUSE, act: (page) => page.switch() },
  { name: 'switches it back', after: PAUSE, act: (page) => page.switch() },
  { name: 'opens the dialog that removes', after: PAUSE, act: (page) => page.openRemoval() },
  { name: 'opens it again within 5 minutes', after: PAUSE, act: (page) => page.openRemoval() },
  { name: 'detaches a connection', after: PAUSE, act: (page) => page.detach() },
];

/** The very first page since the server was started, and then all that a second admin does. */
export async function measureCosts(mode: Mode): Promise<ReadonlyMap<string, Cost>> {
  const site = createSite(mode);
  const costs = new Map<string, Cost>();
  const measure = async (page: Page, { name, after, act }: Item) => {
    await site.clock.advance(after);
    await act(page);
    costs.set(name, tally(site.sent.splice(0).map(({ kind }) => kind)));
  };
  await measure(site.openPage(), FIRST);
  const page = site.openPage();
  for (const item of ITEMS) await measure(page, item);
  return costs;
}

function tally(kinds: readonly Kind[]): Cost {
  const cost: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) cost[kind] = (cost[kind] ?? 0) + 1;
  return cost;
}
