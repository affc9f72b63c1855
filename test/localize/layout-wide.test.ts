/** Every language where there is room. */
import { everyStoryInEachLanguage } from './layout-stories.js';

everyStoryInEachLanguage(1280);
