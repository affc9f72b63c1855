/** Measures how long it takes to show a list. */
import type { Visit } from '../browser/visit.js';
import { shares, spent, type Spent } from './main-thread.js';
import type { Figures, Measure } from './measure.js';

/** What is ready by then is what a second visit to a page of one application finds ready. */
const MOUNTS = 3;
/** Measured once, because the hand-written list takes seconds. */
const VERY_MANY = 10_000;

/**
 * `start-up`: from the navigation until the list is painted, including the network. `mount`: the work of the main thread for a
 * list whose code is loaded, from the call until it is painted, without waiting for the response or the next frame.
 */
export const mount: Measure = {
  name: 'mount',
  kind: 'times',
  sizes: [10, 100, 1000, 10_000],
  atMost: { 10_000: 3 },
  take: async (visit) => {
    const startUp: Figures = { 'start-up': visit.startUp };
    if (!(await visit.ask('canMount'))) return startUp;
    const times: Spent[] = [];
    for (let round = 0; round < (visit.count < VERY_MANY ? MOUNTS : 1); round++)
      times.push(await mounted(visit));
    return { ...startUp, mount: times.map(({ all }) => all), ...shares(times) };
  },
};

async function mounted(visit: Visit): Promise<Spent> {
  await visit.settle();
  await visit.ask('unmount');
  await visit.collectGarbage();
  return spent(visit, () => visit.ask('mount', visit.rows));
}
