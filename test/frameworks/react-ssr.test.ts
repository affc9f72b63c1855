import { testHardLoad } from './hard-load.js';

testHardLoad('react-ssr');
