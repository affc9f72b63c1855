/** `npm run bench`: measures the kit's speed and resources, compared with a hand-written list. `-- --help` lists options. */
import { bench } from '../../test/bench/bench.js';

process.exitCode = await bench(process.argv.slice(2));
