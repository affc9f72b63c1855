/** What the browser loads. The first line takes over what the server has drawn, and has to be the first. */
import 'org-connections/hydrate';
import 'org-connections';
import 'org-connections/localize/all.js';
