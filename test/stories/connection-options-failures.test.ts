import * as stories from '../../stories/connection-options-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
