/** One app of `demo/frameworks`, installed and built as whoever copies it does, and served by its own server. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('../../demo/frameworks/', import.meta.url));
/** Neither is part of a copy: the one is shared with it, the other is of the built app. */
const NOT_COPIED = ['node_modules', 'dist'];

/** Reached from this machine alone, and nothing told to anybody. */
const SETTINGS = {
  NO_COLOR: '1',
  HOST: '127.0.0.1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};
const VITE: readonly string[] = ['node_modules/vite/bin/vite.js', '--host', SETTINGS.HOST, '--port', '0'];
const VITE_PREVIEW: readonly string[] = [VITE[0]!, 'preview', ...VITE.slice(1)];

/** What a server or a copy lasts as long as. */
export interface Lifetime {
  after(end: () => void): void;
}

/** Installs what its lock file says, with the kit as it is packed now, and builds it. */
export async function buildApp(name: string): Promise<void> {
  const cwd = join(FOLDER, name);
  if (!process.env['FRAMEWORKS_INSTALLED'])
    await npm(cwd, 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  await npm(cwd, 'run', 'build');
}

/** Checkers write what they find to the standard output: a failure has both. */
async function npm(cwd: string, ...parameters: readonly string[]): Promise<void> {
  const env = { ...process.env, ...SETTINGS };
  await promisify(execFile)('npm', parameters, { cwd, env }).catch((error: Error & { stdout: string }) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
}

/** The built app, by the server that its framework brings; its address. */
export function serveBuilt(test: Lifetime, name: string, command = VITE_PREVIEW): Promise<string> {
  return start(test, join(FOLDER, name), command);
}

/** A copy of the app under development, which can be changed. */
export interface HotApp {
  readonly origin: string;
  /** Writes this in place of that, which is there once. */
  readonly edit: (file: string, that: string, replacement: string) => void;
}

export async function serveHot(test: Lifetime, name: string): Promise<HotApp> {
  const folder = join(FOLDER, `.hot-${name}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  remove();
  test.after(remove);
  const isCopied = (path: string) => !NOT_COPIED.includes(basename(path));
  cpSync(join(FOLDER, name), folder, { recursive: true, filter: isCopied });
  symlinkSync(join(FOLDER, name, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    origin: await start(test, folder, VITE),
    edit: (file, that, replacement) => {
      const [before, after, ...more] = readFileSync(join(folder, file), 'utf8').split(that);
      if (after === undefined || more.length > 0) throw new Error(`${file} has "${that}" not once.`);
      writeFileSync(join(folder, file), `${before}${replacement}${after}`);
    },
  };
}

/**
 * Starts a server at a free port, which it knows by `PORT`, and its own origin by `ORIGIN`; Vite chooses one itself.
 *
 * @returns the address that it prints
 */
async function start(test: Lifetime, cwd: string, command: readonly string[]): Promise<string> {
  const port = await freePort();
  const env = { ...process.env, ...SETTINGS, PORT: port, ORIGIN: `http://${SETTINGS.HOST}:${port}` };
  const child = spawn(process.execPath, command, { cwd, env });
  test.after(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /(http:\/\/127\.0\.0\.1:\d+)\D/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`${command[0]} ended with ${code}: ${output}`)));
  });
}

async function freePort(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, SETTINGS.HOST), 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return String(port);
}
