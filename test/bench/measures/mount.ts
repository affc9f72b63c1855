/** How long it takes until the list is rendered. */
import type { Visit } from '../browser/visit.js';
import { shares, spent, type Spent } from './main-thread.js';
import type { Figures, Measure } from './measure.js';

/** In one visit, after the code was loaded and has run once, as on the second page of a single-page application. */
const MOUNTS = 3;

/**
 * `start-up`: from the navigation until the list is rendered, including the network. `mount`: what the main thread does for a
 * list whose code is loaded, from the call until it is rendered, without waiting for the answer or the next frame.
 */
export const mount: Measure = {
  name: 'mount',
  kind: 'times',
  sizes: [10, 100, 1000, 10_000],
  take: async (visit) => {
    const startUp: Figures = { 'start-up': visit.startUp };
    if (!(await visit.probe('canMount'))) return startUp;
    const times: Spent[] = [];
    for (let time = 0; time < MOUNTS; time++) times.push(await mounted(visit));
    return { ...startUp, mount: times.map(({ all }) => all), ...shares(times) };
  },
};

async function mounted(visit: Visit): Promise<Spent> {
  await visit.settle();
  await visit.probe('unmount');
  await visit.collectGarbage();
  return spent(visit, () => visit.probe('mount', visit.rows));
}
