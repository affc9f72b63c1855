/** How long a page takes to show that a switch was clicked with the mouse (Event Timing API), on slow machines as well. */
import type { Visit } from '../browser/visit.js';
import type { Measure } from './measure.js';

/** Machines that are so many times slower than this one. */
const SLOWNESS = [1, 4];
const CLICKS = 4;
/** What is faster is not told, and counts as much. */
const LEAST = 16;

export const click: Measure = {
  name: 'click',
  kind: 'times',
  sizes: [10],
  take: async (visit) => {
    const usable = (await visit.ask('usable')).slice(0, CLICKS);
    const durations: Record<string, readonly number[]> = {};
    for (const rate of SLOWNESS) {
      await visit.cdp.send('Emulation.setCPUThrottlingRate', { rate });
      const before = await visit.ask('interactions');
      for (const index of usable) await clicked(visit, index);
      const told = (await visit.ask('interactions')).slice(before.length);
      const untold = Array.from({ length: usable.length - told.length }, () => LEAST);
      durations[`click on a processor ${rate}× as slow`] = [...told, ...untold];
    }
    return durations;
  },
};

async function clicked(visit: Visit, index: number): Promise<void> {
  const { x, y } = await visit.ask('place', index);
  await visit.page.mouse.click(x, y);
  await visit.ask('painted');
  await visit.settle();
}
