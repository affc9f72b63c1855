/**
 * What is left after a hundred lists were mounted and unmounted, a third of them before the answer. They come in batches: a
 * leak grows with each batch after the first; what is created once does not.
 */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

const BATCHES = 4;
/** The last one of a batch is unmounted early, so that what it leaves is the same after each batch. */
const BATCH = 25;
/** The API's latency for a list that is unmounted early, in milliseconds. */
const LONG = 5000;

const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

export const leaks: Measure = {
  name: 'leaks',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    if (!(await visit.probe('canMount'))) return {};
    await visit.settle();
    await visit.probe('unmount');
    const counts: Record<string, number>[] = [];
    let notAborted = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      notAborted += await mountAll(visit, notAborted === 0);
      counts.push(await countAll(visit));
    }
    const heap = (await visit.metrics())['JSHeapUsedSize'] ?? NaN;
    return { ...growth(counts), 'requests not aborted': notAborted, 'heap in kB': Math.round(heap / 1000) };
  },
};

/**
 * Mounts and unmounts one batch.
 *
 * @param aborts whether the page has aborted all requests so far; if not, waiting for one of them is enough
 * @returns how many requests went on after their list was unmounted
 */
async function mountAll(visit: Visit, aborts: boolean): Promise<number> {
  let notAborted = 0;
  for (let time = 0; time < BATCH; time++) {
    if (time % 3 === 0 && aborts && notAborted === 0) notAborted += await mountBriefly(visit);
    else {
      await visit.probe('mount', visit.rows);
      await visit.probe('unmount');
    }
  }
  return notAborted;
}

async function mountBriefly(visit: Visit): Promise<number> {
  const { emulator } = visit.site;
  visit.site.clearLog();
  emulator.latency = LONG;
  await visit.probe('mountBriefly');
  // The request ends here if it is aborted, otherwise with its answer.
  await visit.isIdleWithin(2 * LONG);
  emulator.latency = 0;
  return emulator.requests.filter(({ aborted }) => !aborted).length;
}

/** The least that each number has grown from one count to the next. */
function growth(counts: readonly Record<string, number>[]): Figures {
  const names = Object.keys(counts[0] ?? {});
  const steps = (name: string) =>
    counts.slice(1).map((count, index) => (count[name] ?? 0) - (counts[index]?.[name] ?? 0));
  return Object.fromEntries(names.map((name) => [`more ${name}`, Math.max(0, Math.min(...steps(name)))]));
}

async function countAll(visit: Visit): Promise<Record<string, number>> {
  await visit.settle();
  await visit.collectGarbage();
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await visit.metrics();
  let observers = 0;
  for (const name of OBSERVERS) observers += await visit.objects(`${name}.prototype`);
  // The browser's own entries, such as up to 150 layout shifts, are no leak of the page.
  const entries = await visit.objects('PerformanceEntry.prototype');
  const objects = (await visit.objects('Object.prototype')) - entries;
  return { nodes, listeners, observers, timers: await visit.probe('timers'), objects };
}
