import * as stories from '../../stories/connection-options.stories.js';
import { testStories } from './suite.js';

testStories(stories);
