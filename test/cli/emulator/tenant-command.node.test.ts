/** The command `npx org-connections emulator --oidc` as a process: its output, options and files. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as oidc from 'openid-client';
import { ACME, ADA, asking, claimsOf, discover, GLOBEX, signIn, Visitor } from '../tenant/visitor.js';
import { temporaryFolder } from '../../helpers/node/temporary-folder.js';

const COMMAND = fileURLToPath(new URL('../../../src/cli/org-connections.ts', import.meta.url));
const SWITCHED = 'con_E6rTk9BvLw2NsXcH';

describe('npx org-connections emulator --oidc', () => {
  it('prints everything a developer needs, and commands that work when pasted', async (test) => {
    const { origin, output } = await start(test);
    for (const needed of [
      `${origin}/`,
      ACME,
      GLOBEX,
      'demo-spa',
      'demo-web-secret',
      'demo-machine-secret',
      ADA,
      'Viewer of Acme',
      `${origin}/my-org/`,
      `${origin}/api/v2/`,
      'http://localhost:5173',
    ])
      assert.ok(output.includes(needed), needed);
    const pasted = spawn('sh', ['-c', output.slice(output.indexOf('token='))]);
    let stdout = '';
    pasted.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    await once(pasted, 'close');
    assert.ok((JSON.parse(stdout) as unknown[]).length > 0);
  });

  it('prints nothing more, whatever it is asked', async (test) => {
    const { origin, output, end, said } = await start(test);
    const spa = await discover({ origin });
    const visitor = new Visitor();
    const tokens = await signIn(spa, asking({ audience: `${origin}/my-org/` }), { visitor });
    await oidc.refreshTokenGrant(spa, tokens.refresh_token ?? '');
    await oidc.tokenRevocation(spa, tokens.refresh_token ?? '');
    for (const path of ['/oidc/logout', '/authorize', '/v2/logout', '/nowhere'])
      await visitor.fetch(origin + path);
    const headers = { Origin: 'http://elsewhere.test' };
    await fetch(`${origin}/oauth/token`, { method: 'POST', headers, body: machineForm(origin) });
    await end('SIGTERM');
    // The provider warns about Node versions that it doesn't support.
    const more = said().filter((line) => !line.includes('Unsupported runtime'));
    assert.deepEqual(more, output.split('\n').filter(Boolean));
  });

  it('allows pages of the given origins, and no others', async (test) => {
    const { origin } = await start(
      test,
      '--allow-origin',
      'http://localhost:3000',
      '--allow-origin',
      'http://a.test/',
    );
    for (const [page, allowed] of [
      ['http://localhost:3000', 'http://localhost:3000'],
      ['http://a.test', 'http://a.test'],
      ['http://localhost:5173', null],
    ] as const) {
      const response = await fetch(`${origin}/my-org/details`, { headers: { Origin: page } });
      assert.equal(response.headers.get('access-control-allow-origin'), allowed);
    }
  });

  it('uses the given redirect URIs and secrets, and requires nonces', async (test) => {
    const redirectUri = 'http://localhost:5173/deep/inside';
    const told = [
      '--redirect-uri',
      redirectUri,
      '--web-secret',
      'web-canary',
      '--machine-secret',
      'machine-canary',
      '--dpop-nonce',
    ];
    const { origin } = await start(test, ...told);
    assert.match((await machineToken(origin, 'machine-canary')).access_token ?? '', /\./);
    const web = await discover({ origin }, 'demo-web', 'web-canary');
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    const parameters = asking({ audience: `${origin}/my-org/` }, { redirect_uri: redirectUri });
    const code_challenge = await oidc.calculatePKCECodeChallenge(pkceCodeVerifier);
    const challenge = { code_challenge, code_challenge_method: 'S256' };
    const callback = await new Visitor().go(oidc.buildAuthorizationUrl(web, { ...parameters, ...challenge }));
    assert.ok(callback.href.startsWith(`${redirectUri}?`));
    let refusals = 0;
    web[oidc.customFetch] = async (address, options) => {
      const response = await fetch(address, options as RequestInit);
      if (response.status === 400) refusals++;
      return response;
    };
    const DPoP = oidc.getDPoPHandle(web, await oidc.randomDPoPKeyPair());
    const tokens = await oidc.authorizationCodeGrant(web, callback, { pkceCodeVerifier }, undefined, {
      DPoP,
    });
    assert.ok('cnf' in claimsOf(tokens.access_token));
    assert.equal(refusals, 1, 'the first proof had no nonce');
  });

  it('keeps each organization in its own file', async (test) => {
    const folder = temporaryFolder(test);
    const data = join(folder, 'state.json');
    const first = await start(test, '--data', data);
    const address = `/api/v2/organizations/${GLOBEX}/connections/${SWITCHED}`;
    const change = { method: 'PATCH', body: '{"is_enabled":false}' };
    assert.equal((await ask(first.origin, address, change)).status, 200);
    assert.equal(await first.end('SIGTERM'), 0);
    assert.ok(existsSync(join(folder, 'state.acme.json')));
    assert.ok(existsSync(join(folder, 'state.globex.json')));
    const second = await start(test, '--data', data);
    const kept = (await (await ask(second.origin, address)).json()) as { is_enabled: boolean };
    assert.equal(kept.is_enabled, false);
    assert.equal(await second.end('SIGINT'), 0);
  });
});

/** Starts the command on a free port; it runs until the test ends. */
async function start(test: TestContext, ...options: string[]) {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    COMMAND,
    'emulator',
    '--oidc',
    '--port',
    '0',
    ...options,
  ]);
  const closed = once(child, 'close') as Promise<[number | null]>;
  test.after(() => child.kill('SIGKILL'));
  let [output, complaints] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (/curl -s \S+\/connections .*\n/.test(output)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}${complaints}`)));
  });
  return {
    origin: /http:\/\/[\d.:]+/.exec(output)?.[0] ?? '',
    output,
    /** Every line printed so far. */
    said: () => `${output}\n${complaints}`.split('\n').filter(Boolean),
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return (await closed)[0];
    },
  };
}

function machineForm(origin: string, secret = 'demo-machine-secret'): URLSearchParams {
  const client = { client_id: 'demo-machine', client_secret: secret };
  return new URLSearchParams({
    grant_type: 'client_credentials',
    audience: `${origin}/api/v2/`,
    ...client,
  });
}

async function machineToken(origin: string, secret?: string): Promise<{ access_token?: string }> {
  const body = machineForm(origin, secret);
  const response = await fetch(`${origin}/oauth/token`, { method: 'POST', body });
  return (await response.json()) as { access_token?: string };
}

async function ask(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
  const { access_token: token } = await machineToken(origin);
  return fetch(origin + path, { ...init, headers: { Authorization: `Bearer ${token}` } });
}
