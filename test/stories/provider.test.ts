import * as stories from '../../stories/provider.stories.js';
import { testStories } from './suite.js';

testStories(stories);
