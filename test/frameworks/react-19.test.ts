import { testFramework } from './suite.js';

testFramework('react-19', { file: 'src/single-sign-on.tsx', afterChange: 'same' });
