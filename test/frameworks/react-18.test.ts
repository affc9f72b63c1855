import { testFramework } from './suite.js';

testFramework('react-18', { file: 'src/single-sign-on.tsx', afterChange: 'same' });
