import * as stories from '../../stories/connection-list-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
