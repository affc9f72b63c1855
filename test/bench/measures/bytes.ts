/** What is fetched, compressed by brotli 11: all but the page itself and the API's answers. */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** A page that never has nothing else to do. */
const NEVER_IDLE = 'globalThis.requestIdleCallback = () => 0;';

/** To show and switch connections; and in all, with what a page fetches when it has nothing else to do. */
export const bytes: Measure = {
  name: 'bytes',
  kind: 'counts',
  // Below and above the handful from which on there is something to search with.
  sizes: [5, 10],
  take: async (visit) => {
    const inAll = await fetched(visit);
    await visit.page.evaluateOnNewDocument(NEVER_IDLE);
    visit.stand.reset(visit.count);
    await visit.open();
    const needed = await fetched(visit);
    return { 'to show and switch': needed.bytes, 'in all': inAll.bytes, files: inAll.files };
  },
};

async function fetched(visit: Visit): Promise<{ bytes: number; files: number }> {
  await visit.ask('toggle', await firstUsable(visit));
  await visit.settle();
  const { files } = visit.stand;
  return { bytes: files.reduce((sum, { bytes: size }) => sum + size, 0), files: files.length };
}
