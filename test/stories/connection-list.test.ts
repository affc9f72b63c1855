import * as stories from '../../stories/connection-list.stories.js';
import { testStories } from './suite.js';

testStories(stories);
