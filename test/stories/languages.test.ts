import * as stories from '../../stories/languages.stories.js';
import { testStories } from './suite.js';

testStories(stories);
