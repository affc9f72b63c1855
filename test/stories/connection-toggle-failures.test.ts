import * as stories from '../../stories/connection-toggle-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
