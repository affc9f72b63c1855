import * as stories from '../../stories/connection-list-several.stories.js';
import { testStories } from './suite.js';

testStories(stories);
