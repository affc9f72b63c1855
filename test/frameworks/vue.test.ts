import { testFramework } from './suite.js';

testFramework('vue', { file: 'src/SingleSignOn.vue', afterChange: 'same' });
