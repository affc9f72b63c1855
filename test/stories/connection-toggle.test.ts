import * as stories from '../../stories/connection-toggle.stories.js';
import { testStories } from './suite.js';

testStories(stories);
