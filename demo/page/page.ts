/** The page's own script, as a customer would write it. The tags are in `index.html`. */
import '../../src/index.js';
import '../../src/localize/all.js';
