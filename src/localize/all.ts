/**
 * All languages of the kit, each loaded when an element first needs it: `import 'org-connections/localize/all.js'`. A page
 * with fixed languages can import those instead, to have them from the first render on.
 */
import { loadOnDemand } from './languages.js';

loadOnDemand({
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt-BR.js'),
});
