/** `npm run bench`: how fast and how frugal the kit is, beside a list by hand. `-- --help` tells the options. */
import { bench } from '../../test/bench/bench.js';

process.exitCode = await bench(process.argv.slice(2));
