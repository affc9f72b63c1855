/** Checks the package's command as it is installed. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The doctor and the emulator work. The OpenID provider is not installed, and the command says so. */
export async function testCommands(app) {
  const command = join(app, 'node_modules', '.bin', 'org-connections');
  const run = (...parameters) => spawnSync(command, parameters, { cwd: app, encoding: 'utf8' });
  for (const name of ['doctor', 'emulator']) {
    const { status, stdout } = run(name, '--help');
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`npx org-connections ${name} `));
    assert.doesNotMatch(stdout, /npm run/);
  }
  const { status, stderr } = run('emulator', '--oidc', '--port', '0');
  assert.equal(status, 2, stderr);
  assert.match(stderr, /^--oidc needs the package oidc-provider: npm install --save-dev oidc-provider\n/);
  assert.equal(run('docter').status, 2);
  await emulates(command, app);
}

/** Runs the emulator until it is stopped. */
async function emulates(command, app) {
  const child = spawn(command, ['emulator', '--port', '0'], {
    cwd: app,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [greeting] = await once(child.stdout, 'data');
  const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting);
  const { status } = await globalThis.fetch(`${origin}/my-org/identity-providers`);
  assert.equal(status, 401);
  child.kill('SIGTERM');
  assert.deepEqual(await exit, [0, null]);
}
