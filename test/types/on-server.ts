/** Runs a few lines in Node, without a DOM, as if they stood in the folder of a framework. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** @returns what the lines have written, to either of its outputs */
export async function onServer(framework: string, lines: string): Promise<string> {
  const folder = fileURLToPath(new URL(framework, import.meta.url));
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: folder,
  });
  const { stdout, stderr } = await run;
  return stdout + stderr;
}
