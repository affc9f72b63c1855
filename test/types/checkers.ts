/** The checkers of the frameworks, each run on a folder of programs. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from './wrong-lines.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** `file.ts(1,2): error TS3: Words`, or `file.ts:1:2 - error NG3: Words`; further lines belong to it. */
const OF_TYPESCRIPT = /^(.+?)(?:\((\d+),\d+\): |:(\d+):\d+ - )error (?:TS|NG)-?\d+: (.*)$/;
/** The colours of a terminal, which `ngc` does not go without. */
const COLOURS = /\u001b\[\d+m/g;

/** TypeScript's own, and those that are made on it: `tsc`, `vue-tsc` and `ngc`. */
export const typescript = (command: string) => async (project: string) => {
  const output = await run(command, ['--project', `${project}/tsconfig.json`, '--pretty', 'false']);
  return diagnosticsIn(output);
};

function diagnosticsIn(output: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const line of output.replaceAll(COLOURS, '').split('\n').filter(Boolean)) {
    const [, file, inBrackets, afterColon, message] = OF_TYPESCRIPT.exec(line) ?? [];
    const number = Number(inBrackets ?? afterColon);
    if (file !== undefined && message !== undefined) diagnostics.push({ file, line: number, message });
    else if (diagnostics.length === 0) throw new Error(`The checker fails: ${output}`);
    else diagnostics.at(-1)!.message += `\n${line}`;
  }
  return diagnostics;
}

/** `svelte-check`, which says each in one line of JSON. */
export async function svelte(project: string): Promise<Diagnostic[]> {
  const output = await run('svelte-check', [
    ...['--workspace', project, '--tsconfig', 'tsconfig.json', '--output', 'machine-verbose'],
    // Warnings are about other things than types.
    ...['--threshold', 'error'],
  ]);
  const said = output.split('\n').flatMap((line) => /^\d+ (\{.*\})$/.exec(line)?.[1] ?? []);
  if (!output.includes(' COMPLETED ')) throw new Error(`The checker fails: ${output}`);
  return said.map((line) => {
    const { filename, start, message } = JSON.parse(line) as SvelteDiagnostic;
    return { file: filename, line: start.line + 1, message };
  });
}

interface SvelteDiagnostic {
  readonly filename: string;
  readonly start: { readonly line: number };
  readonly message: string;
}

/** @returns what the command has written; a checker that finds faults ends with a code of its own, which is no failure. */
function run(command: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${command}`, parameters, { cwd: HERE });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
