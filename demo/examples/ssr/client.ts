/** What the browser loads. The first line takes over what the server has drawn, and has to be the first. */
import 'org-connections/hydrate';

// The language in which the server has drawn comes before the elements, so that nothing turns English in between.
if (document.documentElement.lang === 'de') await import('org-connections/localize/de.js');
await import('org-connections');
