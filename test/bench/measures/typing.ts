/** What the main thread does for a letter typed into the search. */
import { shares, spent, type Spent } from './main-thread.js';
import type { Measure } from './measure.js';

/** Its first letters match most connections, the whole word every seventh. */
const WORD = 'okta';

export const typing: Measure = {
  name: 'typing',
  kind: 'times',
  sizes: [10, 1000],
  take: async (visit) => {
    if (!(await visit.probe('focusSearch'))) return {};
    const times: Spent[] = [];
    for (const letter of WORD)
      times.push(
        await spent(visit, async () => {
          await visit.page.keyboard.press(letter as 'o');
          await visit.probe('painted');
        }),
      );
    return { 'main thread of a letter': times.map(({ all }) => all), ...shares(times) };
  },
};
