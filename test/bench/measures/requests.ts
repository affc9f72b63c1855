/** Counts the requests of a page behind a same-origin proxy, and what it leaves in the document. */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

export const requests: Measure = {
  name: 'requests',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    const { stand } = visit;
    const toShow = stand.calls.length;
    await visit.settle();
    const { styles, fonts } = await visit.ask('globals');
    return {
      'until the list shows': toShow,
      'until something is opened': stand.calls.length,
      preflights: stand.calls.filter(({ method }) => method === 'OPTIONS').length,
      'other origins': visit.foreign.size,
      'global styles': styles,
      fonts,
      ...((await visit.ask('canRepeat')) ? await repeated(visit) : {}),
    };
  },
};

async function repeated(visit: Visit): Promise<Figures> {
  return {
    'for the same list again': await more(visit, 'again'),
    'for a second list': await more(visit, 'second'),
  };
}

async function more(visit: Visit, act: 'again' | 'second'): Promise<number> {
  visit.stand.forget();
  await visit.ask(act);
  await visit.settle();
  return visit.stand.calls.length;
}
