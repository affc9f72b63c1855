import { testHardLoad } from './hard-load.js';

testHardLoad('astro', ['dist/server/entry.mjs']);
