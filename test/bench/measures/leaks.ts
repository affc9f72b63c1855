/** What is more after a hundred lists have come and gone, a third of them before there was an answer. */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

const MOUNTS = 100;
/** What is made once is made by then. As the hundred do, it ends with one in vain. */
const WARM_UP = 34;
/** Longer than anybody waits, in milliseconds. */
const NEVER = 600_000;

const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

export const leaks: Measure = {
  name: 'leaks',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    if (!(await visit.ask('canMount'))) return {};
    await visit.settle();
    await visit.ask('unmount');
    await mountAll(visit, WARM_UP);
    const before = await countAll(visit);
    visit.stand.forget();
    await mountAll(visit, MOUNTS);
    const { requests } = visit.stand.emulator;
    const after = await countAll(visit);
    const growth = Object.keys(before).map((name) => [
      `more ${name}`,
      (after[name] ?? 0) - (before[name] ?? 0),
    ]);
    return {
      ...(Object.fromEntries(growth) as Figures),
      'requests not aborted': requests.filter(({ status, aborted }) => status === null && !aborted).length,
      'heap in kB': Math.round((await heapOf(visit)) / 1000),
    };
  },
};

async function mountAll(visit: Visit, times: number): Promise<void> {
  const { emulator } = visit.stand;
  for (let time = 0; time < times; time++) {
    const isInVain = time % 3 === 0;
    emulator.latency = isInVain ? NEVER : 0;
    if (isInVain) await visit.ask('mountInVain');
    else {
      await visit.ask('mount', visit.rows);
      await visit.ask('unmount');
    }
  }
}

async function countAll(visit: Visit): Promise<Record<string, number>> {
  await visit.settle();
  await visit.collectGarbage();
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await visit.metrics();
  let observers = 0;
  for (const name of OBSERVERS) observers += await visit.objects(`${name}.prototype`);
  const objects = await visit.objects('Object.prototype');
  return { nodes, listeners, observers, timers: await visit.ask('timers'), objects };
}

async function heapOf(visit: Visit): Promise<number> {
  await visit.collectGarbage();
  return (await visit.metrics())['JSHeapUsedSize'] ?? NaN;
}
