import * as stories from '../../stories/connection-create.stories.js';
import { testStories } from './suite.js';

testStories(stories);
