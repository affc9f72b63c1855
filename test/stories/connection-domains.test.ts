import * as stories from '../../stories/connection-domains.stories.js';
import { testStories } from './suite.js';

testStories(stories);
