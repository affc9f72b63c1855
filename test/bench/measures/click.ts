/** Measures how long a page takes to respond to a click on a switch (Event Timing API), also on slow machines. */
import type { Visit } from '../browser/visit.js';
import { shares, spent, type Spent } from './main-thread.js';
import type { Measure } from './measure.js';

/** The slowdown factors of the simulated machines. */
const SLOWNESS = [1, 4];
const CLICKS = 4;
/** Faster interactions are not reported, and count as this. */
const LEAST = 16;

export const click: Measure = {
  name: 'click',
  kind: 'times',
  sizes: [10],
  take: async (visit) => {
    const usable = (await visit.ask('usable')).slice(0, CLICKS);
    const durations: Record<string, readonly number[]> = {};
    const times: Spent[] = [];
    for (const rate of SLOWNESS) {
      await visit.cdp.send('Emulation.setCPUThrottlingRate', { rate });
      const before = await visit.ask('interactions');
      for (const index of usable) times.push(await clicked(visit, index));
      const told = (await visit.ask('interactions')).slice(before.length);
      const untold = Array.from({ length: usable.length - told.length }, () => LEAST);
      durations[`click on a processor ${rate}× as slow`] = [...told, ...untold];
    }
    const atFullSpeed = times.slice(0, usable.length);
    return {
      ...durations,
      'main thread of a click': atFullSpeed.map(({ all }) => all),
      ...shares(atFullSpeed),
    };
  },
};

/** @returns the work of the main thread until the response is rendered */
async function clicked(visit: Visit, index: number): Promise<Spent> {
  const { x, y } = await visit.ask('place', index);
  return spent(visit, async () => {
    await visit.page.mouse.click(x, y);
    await visit.ask('painted');
    await visit.settle();
  });
}
