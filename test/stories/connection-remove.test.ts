import * as stories from '../../stories/connection-remove.stories.js';
import { testStories } from './suite.js';

testStories(stories);
