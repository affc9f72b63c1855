/** The command `npx org-connections emulator` as a process: its options, files, port and exit. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { example, examplePath, missingContract } from '../../testing/openapi.js';
import { temporaryFolder } from '../../helpers/node/temporary-folder.js';

const COMMAND = fileURLToPath(new URL('../../../src/cli/org-connections.ts', import.meta.url));
const CONNECTION = 'con_5GkYw8RmTz3NqLpA';
const OFFICIAL_LIST = 'oas/get_identity-providers.200.json';

describe('npx org-connections emulator', () => {
  it('keeps its state across a restart', async (test) => {
    const data = join(temporaryFolder(test), 'state.json');
    const first = await start(test, '--data', data);
    const changed = await first.ask(`/identity-providers/${CONNECTION}`, {
      method: 'PATCH',
      body: '{"is_enabled":false}',
    });
    assert.equal(changed.status, 200);
    assert.equal(await first.end('SIGTERM'), 0);
    const second = await start(test, '--data', data);
    const connection = (await (await second.ask(`/identity-providers/${CONNECTION}`)).json()) as object;
    assert.equal('is_enabled' in connection && connection.is_enabled, false);
    assert.equal(await second.end('SIGINT'), 0);
  });

  it('prints its URL and commands that work when pasted', async (test) => {
    const { origin, output } = await start(test);
    assert.match(origin, /^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    const pasted = spawn('sh', ['-c', output.slice(output.indexOf('token='))]);
    const { stdout } = await finished(pasted);
    assert.equal((JSON.parse(stdout) as { identity_providers: unknown[] }).identity_providers.length, 9);
  });

  it('refuses a damaged file and leaves it unchanged', async (test) => {
    const data = join(temporaryFolder(test), 'state.json');
    writeFileSync(data, '{"connections": [');
    const { code, stderr } = await run('--data', data);
    assert.equal(code, 1);
    assert.match(stderr, /is damaged/);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.equal(readFileSync(data, 'utf8'), '{"connections": [');
  });

  it('says in one line that its port is in use', async (test) => {
    const { origin } = await start(test);
    const { code, stderr } = await run('--port', new URL(origin).port);
    assert.equal(code, 1);
    assert.match(stderr, /^Can't listen on port \d+ of 127\.0\.0\.1: it is already in use/);
    assert.equal(stderr.trim().split('\n').length, 1);
  });

  it('does not start in production, unless it is told to', async (test) => {
    test.after(() => delete process.env['NODE_ENV']);
    process.env['NODE_ENV'] = 'production';
    for (const options of [[], ['--oidc']]) {
      const { code, stdout, stderr } = await run('--port', '0', ...options);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /for development: .* add --allow-production\./);
    }
    assert.equal((await run('--help')).code, 0);
    const { output } = await start(test, '--allow-production');
    assert.match(output, /For development: only this machine can reach it/);
  });

  it('prints its options', async () => {
    const { code, stdout } = await run('--help');
    assert.equal(code, 0);
    assert.match(stdout, /--port NUMBER/);
  });

  const invalid = [
    ['--colour'],
    ['--port', 'many'],
    ['--port', '65536'],
    ['stray'],
    ['--data'],
    ['--dpop-nonce'],
    ['--oidc', '--allow-origin', 'localhost:5173'],
    ['--oidc', '--allow-origin', 'http://localhost:5173/page'],
    ['--oidc', '--redirect-uri', '/callback'],
  ];
  for (const wrong of invalid) {
    it(`rejects ${wrong.join(' ')}`, async () => {
      const { code, stderr } = await run(...wrong);
      assert.equal(code, 2);
      assert.match(stderr, /--help to see the options/);
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
    });
  }

  it('starts with a given list, but not over an existing file', async (test) => {
    const folder = temporaryFolder(test);
    const [seed, data] = [join(folder, 'seed.json'), join(folder, 'state.json')];
    writeFileSync(seed, '[{"id":"con_0000000000000001","display_name":"One","strategy":"new-kind"}]');
    const first = await start(test, '--seed', seed, '--data', data);
    const list = (await (await first.ask('/identity-providers')).json()) as unknown;
    assert.deepEqual(list, { identity_providers: JSON.parse(readFileSync(seed, 'utf8')) as unknown });
    await first.end('SIGTERM');
    writeFileSync(seed, '[]');
    const second = await start(test, '--seed', seed, '--data', data);
    assert.match(second.output, /--seed applies to a new file only/);
    assert.deepEqual(await (await second.ask('/identity-providers')).json(), list);
  });

  it('refuses an invalid seed', async (test) => {
    const seed = join(temporaryFolder(test), 'seed.json');
    writeFileSync(seed, '{"organizations":[]}');
    assert.match((await run('--seed', seed)).stderr, /is not a list of connections/);
    assert.equal((await run('--seed', `${seed}.missing`)).code, 1);
  });

  it('serves the official example list unchanged', { skip: missingContract }, async (test) => {
    const { ask } = await start(test, '--seed', examplePath(OFFICIAL_LIST));
    assert.deepEqual(await (await ask('/identity-providers')).json(), example(OFFICIAL_LIST));
  });
});

/** Starts the command on a free port; it runs until the test ends. */
async function start(test: TestContext, ...options: string[]) {
  const child = launch('--port', '0', ...options);
  const exited = once(child, 'exit');
  test.after(() => child.kill('SIGKILL'));
  const output = await printed(child, /curl -s \S+\/identity-providers .*\n/);
  const origin = /http:\/\/[\d.:]+/.exec(output)?.[0] ?? '';
  const accessToken = await tokenOf(origin);
  return {
    origin,
    output,
    ask: (path: string, init: RequestInit = {}) =>
      fetch(`${origin}/my-org${path}`, { ...init, headers: { Authorization: `Bearer ${accessToken}` } }),
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return (await exited)[0] as number | null;
    },
  };
}

async function run(...options: string[]) {
  return finished(launch(...options));
}

function launch(...options: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', COMMAND, 'emulator', ...options]);
}

/** The child's output up to this. Rejects if it exits first. */
function printed(child: ChildProcess, awaited: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (awaited.test(output)) resolve(output);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

async function finished(child: ChildProcess) {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

async function tokenOf(origin: string): Promise<string> {
  const response = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'test',
      client_secret: 'test',
      audience: `${origin}/my-org/`,
      organization: 'org_9vTfQ2hLx7RkW4bN',
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
