/** Prints every defense and the trial that fails without it: `npx tsx test/server/attacks/list.ts`. */
import { DEFENCES } from './defences.js';

for (const { file, name, dies } of DEFENCES) console.log(`${file.padEnd(40)} ${name.padEnd(48)} ${dies}`);
console.log(`${DEFENCES.length} defences`);
