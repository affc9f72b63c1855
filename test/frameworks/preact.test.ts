import { testFramework } from './suite.js';

testFramework('preact', { file: 'src/single-sign-on.tsx', afterChange: 'same' });
