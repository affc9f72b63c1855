/**
 * What is more after a hundred lists have come and gone, a third of them before there was an answer. They come in batches: a
 * leak grows with every one after the first, what is made once does not.
 */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

const BATCHES = 4;
/** Ends with one in vain, so that what is kept of the last one is the same after each batch. */
const BATCH = 25;

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
    visit.stand.forget();
    const counts: Record<string, number>[] = [];
    for (let batch = 0; batch < BATCHES; batch++) {
      await mountAll(visit, BATCH);
      counts.push(await countAll(visit));
    }
    const { requests } = visit.stand.emulator;
    const underWay = requests.filter(({ status, aborted }) => status === null && !aborted);
    return {
      ...growth(counts),
      'requests not aborted': underWay.length,
      'heap in kB': Math.round((await heapOf(visit)) / 1000),
    };
  },
};

/** By how much each thing has grown at the least from one count to the next. */
function growth(counts: readonly Record<string, number>[]): Figures {
  const names = Object.keys(counts[0] ?? {});
  const steps = (name: string) =>
    counts.slice(1).map((count, index) => (count[name] ?? 0) - (counts[index]?.[name] ?? 0));
  return Object.fromEntries(names.map((name) => [`more ${name}`, Math.max(0, Math.min(...steps(name)))]));
}

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
