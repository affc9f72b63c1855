/** The command `npm run doctor`; `--help` tells what it does. */
import { text } from 'node:stream/consumers';
import { runDoctor } from './command.js';

const readInput = () => {
  if (process.stdin.isTTY) console.error('Paste it, press Enter, then Ctrl+D.');
  return text(process.stdin);
};

const isColored = process.stdout.isTTY && !process.env['NO_COLOR'];
const sources = { environment: process.env, readInput };
const { code, output, complaint } = await runDoctor(process.argv.slice(2), sources, isColored);
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = code;
