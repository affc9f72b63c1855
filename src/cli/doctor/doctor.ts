/** The command `npx org-connections doctor` as a process: standard input, output, colors and exit code. */
import { text } from 'node:stream/consumers';
import { runDoctor } from './run-doctor.js';

/** Runs the command and sets the exit code. */
export async function doctor(args: readonly string[]): Promise<void> {
  const isColored = process.stdout.isTTY && !process.env['NO_COLOR'];
  const sources = { environment: process.env, readInput };
  const { code, output, error } = await runDoctor(args, sources, isColored);
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = code;
}

function readInput(): Promise<string> {
  if (process.stdin.isTTY) console.error('Paste it, press Enter, then Ctrl+D.');
  return text(process.stdin);
}
