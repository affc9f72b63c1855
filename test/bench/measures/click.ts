/** A click on a switch with the mouse: how long until it shows (Event Timing API), and what the main thread does for it. */
import type { Visit } from '../browser/visit.js';
import { shares, spent, type Spent } from './main-thread.js';
import type { Measure } from './measure.js';

const CLICKS = 4;
/** Faster interactions are not reported, and count as this many milliseconds. */
const LEAST = 16;

export const click: Measure = {
  name: 'click',
  kind: 'times',
  sizes: [10],
  take: async (visit) => {
    const full = await clicks(visit, 1);
    const slow = await clicks(visit, 4);
    return {
      'until it shows': full.durations,
      'until it shows, 4× as slow': slow.durations,
      'main thread of a click': full.spent.map(({ all }) => all),
      ...shares(full.spent),
      'main thread of a click, 4× as slow': slow.spent.map(({ all }) => all),
    };
  },
};

interface Clicks {
  readonly durations: readonly number[];
  readonly spent: readonly Spent[];
}

/** @param rate how many times slower than this machine */
async function clicks(visit: Visit, rate: number): Promise<Clicks> {
  await visit.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const usable = (await visit.probe('usable')).slice(0, CLICKS);
  const before = await visit.probe('interactions');
  const times: Spent[] = [];
  for (const index of usable) times.push(await clicked(visit, index));
  const reported = (await visit.probe('interactions')).slice(before.length);
  const fast = Array.from({ length: usable.length - reported.length }, () => LEAST);
  return { durations: [...reported, ...fast], spent: times };
}

/** @returns what the main thread does until the answer has arrived and is rendered */
async function clicked(visit: Visit, index: number): Promise<Spent> {
  const { x, y } = await visit.probe('centerOf', index);
  return spent(visit, async () => {
    await visit.page.mouse.click(x, y);
    await visit.probe('painted');
    await visit.settle();
  });
}
