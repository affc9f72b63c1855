/** The pseudo-language where there is room. */
import { everyStoryInPseudo } from './pseudo-stories.js';

everyStoryInPseudo(1280);
