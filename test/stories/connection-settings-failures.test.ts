import * as stories from '../../stories/connection-settings-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
