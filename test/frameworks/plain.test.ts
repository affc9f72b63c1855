import { testFramework } from './suite.js';

testFramework('plain', { file: 'index.html', afterChange: 'new page' });
