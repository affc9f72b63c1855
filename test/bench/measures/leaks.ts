/**
 * Measures leaks: adds and removes a hundred lists, a third of them before their response. In batches, because a leak grows
 * with every batch after the first, unlike objects that are created once.
 */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

const BATCHES = 4;
/** Ends with an aborted one, so that the remains of the last list are the same after each batch. */
const BATCH = 25;
/** The delay of responses, in milliseconds: long enough to remove a list before. */
const LONG = 5000;

const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

export const leaks: Measure = {
  name: 'leaks',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    if (!(await visit.ask('canMount'))) return {};
    await visit.settle();
    await visit.ask('unmount');
    const counts: Record<string, number>[] = [];
    let underWay = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      underWay += await mountAll(visit, underWay === 0);
      counts.push(await countAll(visit));
    }
    const heap = (await visit.metrics())['JSHeapUsedSize'] ?? NaN;
    return { ...growth(counts), 'requests not aborted': underWay, 'heap in kB': Math.round(heap / 1000) };
  },
};

/**
 * Runs a batch.
 *
 * @param gives whether the page has aborted all requests so far; if not, waiting for one of them is enough
 * @returns the number of requests that continued without their list
 */
async function mountAll(visit: Visit, gives: boolean): Promise<number> {
  let underWay = 0;
  for (let time = 0; time < BATCH; time++) {
    if (time % 3 === 0 && gives && underWay === 0) underWay += await mountInVain(visit);
    else {
      await visit.ask('mount', visit.rows);
      await visit.ask('unmount');
    }
  }
  return underWay;
}

async function mountInVain(visit: Visit): Promise<number> {
  const { emulator } = visit.stand;
  visit.stand.forget();
  emulator.latency = LONG;
  await visit.ask('mountInVain');
  // The request ends at once, or with its response.
  await visit.rests(2 * LONG);
  emulator.latency = 0;
  return emulator.requests.filter(({ aborted }) => !aborted).length;
}

/** The minimum growth of each count from one batch to the next. */
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
  // The browser's own records, such as up to 150 layout shifts, are not a leak.
  const notes = await visit.objects('PerformanceEntry.prototype');
  const objects = (await visit.objects('Object.prototype')) - notes;
  return { nodes, listeners, observers, timers: await visit.ask('timers'), objects };
}
