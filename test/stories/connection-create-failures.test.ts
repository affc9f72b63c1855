import * as stories from '../../stories/connection-create-failures.stories.js';
import { testStories } from './suite.js';

testStories(stories);
