/** Measures a switch: its changes in the page, and how long they take. */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** Waits for the final state: after the pending change, the response, and the announcement. */
export const toggleCounts: Measure = {
  name: 'toggle',
  kind: 'counts',
  sizes: [10, 100, 1000],
  take: async (visit) => {
    const index = await firstUsable(visit);
    await visit.settle();
    // Each frame of a movement causes a layout, and the number of frames depends on the machine.
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

/** Clicks by script, right before a frame, off and on again. */
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
