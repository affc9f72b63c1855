import * as stories from '../../stories/connection-settings.stories.js';
import { testStories } from './suite.js';

testStories(stories);
