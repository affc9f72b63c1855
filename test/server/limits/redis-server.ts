/** Starts Debian's `redis-server` for a test, on this machine only, with nothing on disk. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedis } from '../../../.config/scripts/find-redis.mjs';

/** Why tests with Redis are skipped; false if they aren't. */
export const missingRedis: string | false =
  findRedis() === undefined ? 'No redis-server was found. Debian: apt-get install redis-server.' : false;

/** A running server. */
export interface RedisServer {
  readonly port: number;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** Resolves once it accepts connections. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const own = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'org-connections-redis-'));
  const settings = [
    '--port',
    String(own),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn(findRedis() ?? 'redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server has ended: ${said}`)));
    server.stdout.on('data', (part: Buffer) => {
      said += String(part);
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  const kill = async () => {
    end();
    await ended;
  };
  return {
    port: own,
    kill,
    async stop() {
      await kill();
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
