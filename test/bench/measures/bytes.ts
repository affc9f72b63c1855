/**
 * Measures the fetched bytes, compressed with brotli 11, for one refresh, one failed and one successful switch, and idle time.
 * Excludes the page itself and the API's responses. `npm run size` checks the limits, for each bundler.
 */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** Longer than a frame, so that a switch is shown before it fails. */
const LATENCY = 100;

export const bytes: Measure = {
  name: 'bytes',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    const { emulator } = visit.stand;
    await (await visit.page.$('>>> [part~="refresh"]'))?.click();
    await visit.settle();
    emulator.latency = LATENCY;
    emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await toggle(visit);
    await toggle(visit);
    await visit.page.waitForNetworkIdle({ idleTime: 250 });
    const { files } = visit.stand;
    return { 'in use': files.reduce((sum, { bytes: size }) => sum + size, 0), files: files.length };
  },
};

async function toggle(visit: Visit): Promise<void> {
  await visit.ask('toggle', await firstUsable(visit));
  await visit.settle();
}
