import * as stories from '../../stories/connection-remove-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
