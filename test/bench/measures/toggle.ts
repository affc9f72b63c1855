/** One switch: what it changes in the page, and how long that takes. */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** Until everything is as it stays: the wish, the answer, what is said about it. */
export const toggleCounts: Measure = {
  name: 'toggle',
  kind: 'counts',
  sizes: [10, 100, 1000],
  take: async (visit) => {
    const index = await firstUsable(visit);
    await visit.settle();
    // Each frame of a movement is a layout, and how many there are is up to the machine.
    await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.ask('painted');
    await visit.ask('watch', index);
    const before = await visit.metrics();
    await visit.ask('toggle', index);
    await visit.settle();
    const after = await visit.metrics();
    const { mutations, neighbours } = await visit.ask('changes');
    const layouts = (after['LayoutCount'] ?? 0) - (before['LayoutCount'] ?? 0);
    return { mutations, 'neighbours drawn again': neighbours, layouts };
  },
};

/** From the click by script, right before a frame, off and on again. */
export const toggleTimes: Measure = {
  name: 'toggle',
  kind: 'times',
  sizes: [10, 100, 1000],
  take: async (visit) => {
    const index = await firstUsable(visit);
    await visit.settle();
    const times = [await toggled(visit, index), await toggled(visit, index)];
    return { 'to DOM': times.map(({ dom }) => dom), 'to paint': times.map(({ paint }) => paint) };
  },
};

async function toggled(visit: Visit, index: number) {
  const times = await visit.ask('toggle', index);
  await visit.settle();
  return times;
}
