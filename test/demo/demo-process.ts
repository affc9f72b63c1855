/** Runs `npm start` in its own process, on a free port, with its own state file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const COMMAND = fileURLToPath(new URL('../../demo/server/start.ts', import.meta.url));

/** The header that only a same-origin page can send. */
export const OURS = { 'x-org-connections': '1' };

export interface RunningDemo {
  readonly origin: string;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** Stops it and resolves with its exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** The lifetime of a demo: a test, or a suite. */
export interface Lifetime {
  after(end: () => void): void;
}

/** The options of a demo. */
export interface DemoOptions {
  /** The state file of a demo with the emulator. */
  readonly dataFile?: string;
  /** Default: the emulator's. */
  readonly mode?: string;
}

/** Starts the demo until the test ends, and resolves when it is ready. */
export async function startDemo(test: Lifetime, options: DemoOptions = {}): Promise<RunningDemo> {
  const { dataFile = join(temporaryFolder(test), 'organization.json'), mode = 'emulator' } = options;
  const child = launch(test, { PORT: '0', DEMO_DATA: dataFile }, ['--mode', mode]);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const origin = await printedAddress(child);
  return {
    origin,
    ask: (path, init) => fetch(origin + path, init),
    end: async (signal) => {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

/** Runs a demo that is expected to exit by itself. */
export async function runDemo(
  test: Lifetime,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
) {
  const dataFile = join(temporaryFolder(test), 'organization.json');
  const child = launch(test, { PORT: '0', DEMO_DATA: dataFile, ...environment }, parameters);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

/** Reads server-sent events one by one. */
export function events(test: Lifetime, response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  test.after(() => void reader.cancel().catch(() => {}));
  let text = '';
  return {
    /** The data of the next event with this name; others are skipped. */
    async next(name: string): Promise<Record<string, unknown>> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          const { value, done } = await reader.read();
          if (done) throw new Error('The stream has ended.');
          text += value;
          continue;
        }
        const [, event, data = ''] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        if (event === name) return JSON.parse(data) as Record<string, unknown>;
      }
    },
  };
}

function launch(
  test: Lifetime,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[],
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...parameters], {
    env: { ...process.env, ...environment },
  });
  test.after(() => child.kill('SIGKILL'));
  return child;
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /^\s+(http:\/\/[\d.:]+)$/m.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}
