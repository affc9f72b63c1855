/** What is fetched to show and switch connections, compressed by brotli 11: all but the page itself and the API's answers. */
import { firstUsable, type Measure } from './measure.js';

/** Below and above the handful from which on there is something to search with. */
export const bytes: Measure = {
  name: 'bytes',
  kind: 'counts',
  sizes: [5, 10],
  take: async (visit) => {
    await visit.ask('toggle', await firstUsable(visit));
    await visit.settle();
    const { files } = visit.stand;
    return { bytes: files.reduce((sum, { bytes: size }) => sum + size, 0), files: files.length };
  },
};
