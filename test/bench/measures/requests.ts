/** What a page requests behind a proxy of its own origin, and what it adds to the document. */
import type { Visit } from '../browser/visit.js';
import type { Figures, Measure } from './measure.js';

export const requests: Measure = {
  name: 'requests',
  kind: 'counts',
  sizes: [10],
  take: async (visit) => {
    const { site } = visit;
    const toShow = site.apiRequests.length;
    await visit.settle();
    const { styles, fonts } = await visit.probe('globals');
    return {
      'until the list shows': toShow,
      'until something is opened': site.apiRequests.length,
      preflights: site.apiRequests.filter(({ method }) => method === 'OPTIONS').length,
      'other origins': visit.otherOrigins.size,
      'global styles': styles,
      fonts,
      ...((await visit.probe('canRepeat')) ? await repeated(visit) : {}),
    };
  },
};

async function repeated(visit: Visit): Promise<Figures> {
  return {
    'for the same list again': await requestsFor(visit, 'remount'),
    'for a second list': await requestsFor(visit, 'addSecond'),
  };
}

async function requestsFor(visit: Visit, action: 'remount' | 'addSecond'): Promise<number> {
  visit.site.clearLog();
  await visit.probe(action);
  await visit.settle();
  return visit.site.apiRequests.length;
}
