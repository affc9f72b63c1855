import * as stories from '../../stories/connection-list-selection.stories.js';
import { testStories } from './suite.js';

testStories(stories);
