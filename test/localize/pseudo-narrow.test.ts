/** The pseudo-language on a phone. */
import { everyStoryInPseudo } from './pseudo-stories.js';

everyStoryInPseudo(320);
