import * as stories from '../../stories/connection-list-tools.stories.js';
import { testStories } from './suite.js';

testStories(stories);
