/** Measures a switch: its changes in the page, and how long they take. */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** Counts the pending change, its confirmation and the announcement. */
export const toggleCounts: Measure = {
  name: 'toggle',
  kind: 'counts',
  sizes: [10, 100, 1000],
  take: async (visit) => {
    const index = await firstUsable(visit);
    await visit.settle();
    // Each frame of an animation is a layout, and the number of frames depends on the machine.
    await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.probe('painted');
    await visit.probe('watch', index);
    const before = await visit.metrics();
    await visit.probe('toggle', index);
    await visit.settle();
    const after = await visit.metrics();
    const { mutations, neighbours } = await visit.probe('changes');
    const layouts = (after['LayoutCount'] ?? 0) - (before['LayoutCount'] ?? 0);
    return { mutations, 'neighbours re-rendered': neighbours, layouts };
  },
};

/** From a scripted click, right before a frame; off and on again. */
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
  const times = await visit.probe('toggle', index);
  await visit.settle();
  return times;
}
