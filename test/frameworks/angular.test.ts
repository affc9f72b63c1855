import { testFramework } from './suite.js';

testFramework('angular', { file: 'src/single-sign-on.ts', afterChange: 'new elements' });
