import * as stories from '../../stories/domain-list.stories.js';
import { testStories } from './suite.js';

testStories(stories);
