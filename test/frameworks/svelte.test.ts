import { testFramework } from './suite.js';

testFramework('svelte', { file: 'src/SingleSignOn.svelte', afterChange: 'new component' });
