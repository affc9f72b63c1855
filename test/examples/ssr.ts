/** Starts the example with server rendering in its own process, with the browser's scripts built as its comment describes. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const EXAMPLE = new URL('../../demo/examples/ssr/', import.meta.url);
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/**
 * Starts it, until the test ends.
 *
 * @returns its origin
 */
export async function startSsr(test: Pick<TestContext, 'after'>): Promise<string> {
  const folder = temporaryFolder(test);
  const input = fileURLToPath(new URL('client.ts', EXAMPLE));
  const build = await rolldown({ input, platform: 'browser', tsconfig: TSCONFIG });
  await build.write({ dir: `${folder}/public`, minify: true });
  await build.close();
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, fileURLToPath(new URL('server.ts', EXAMPLE))], {
    cwd: folder,
    // It imports the package by name, as a host does.
    env: { PATH: process.env['PATH'] ?? '', TSX_TSCONFIG_PATH: TSCONFIG, PORT: '0' },
  });
  test.after(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /port (\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}
