import { testHardLoad } from './hard-load.js';

testHardLoad('nextjs', ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1']);
