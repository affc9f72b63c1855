import { testFramework } from './suite.js';

testFramework('solid', { file: 'src/single-sign-on.tsx', afterChange: 'new component' });
