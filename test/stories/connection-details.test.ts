import * as stories from '../../stories/connection-details.stories.js';
import { testStories } from './suite.js';

testStories(stories);
