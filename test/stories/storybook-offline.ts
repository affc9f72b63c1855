/** Runs `npm run stories` and records every attempted network connection. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = ['.config/scripts/storybook.mjs'];
/** Preloaded into each of its Node processes. Connections to this machine don't count. */
const WATCH = `
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...about) {
  const { host = 'localhost', path } = [about].flat(2).find((option) => typeof option === 'object') ?? {};
  if (!path && !/^(localhost|127\\.0\\.0\\.1|::1)$/.test(host)) appendFileSync(process.env.CALLS, host + '\\n');
  return connect.apply(this, about);
};`;

/** A process, and the hosts that it and its child processes have called. */
export interface Watched {
  readonly child: ChildProcess;
  readonly calls: () => string[];
}

/** @param folder a folder for its files, which replaces the user's home folder */
export function watch(
  folder: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Watched {
  const [watcher, calls] = [join(folder, 'watch.cjs'), join(folder, 'calls.txt')];
  writeFileSync(watcher, WATCH);
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require ${watcher}`,
    CALLS: calls,
    HOME: folder,
    ...environment,
  };
  const child = spawn(process.execPath, parameters, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The file exists a moment before its first line is written.
  const read = () => (existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').filter(Boolean) : []);
  return { child, calls: read };
}

/** Runs the stories, with these parameters. */
export function watchStories(
  folder: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Watched {
  return watch(folder, [...COMMAND, ...parameters], environment);
}
