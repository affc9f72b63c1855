/**
 * The bytes and files of a page in use, compressed with brotli 11: loaded, refreshed, with one failed and one successful
 * switch, until nothing more is fetched. The page itself and the API's answers do not count. `npm run size` checks the same
 * for each bundler.
 */
import type { Visit } from '../browser/visit.js';
import { firstUsable, type Measure } from './measure.js';

/** Longer than a frame, in milliseconds: the switch is rendered as on before it fails. */
const LATENCY = 100;

export const bytes: Measure = {
  name: 'bytes',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    const { emulator } = visit.site;
    await (await visit.page.$('>>> [part~="refresh"]'))?.click();
    await visit.settle();
    emulator.latency = LATENCY;
    emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    await toggle(visit);
    await toggle(visit);
    await visit.page.waitForNetworkIdle({ idleTime: 250 });
    const { files } = visit.site;
    return { 'in use': files.reduce((sum, { bytes: size }) => sum + size, 0), files: files.length };
  },
};

async function toggle(visit: Visit): Promise<void> {
  await visit.probe('toggle', await firstUsable(visit));
  await visit.settle();
}
