/** Tests `npm start`: the page, the API behind it, the control panel's settings, the state file, and the port. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Change, DemoState } from '../../demo/protocol.js';
import { events, OURS, runDemo, startDemo, type RunningDemo } from './demo-process.js';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const LIST = '/my-org/identity-providers';
const WORKFORCE = `${LIST}/con_5GkYw8RmTz3NqLpA`;
const SWITCHED_OFF = { method: 'PATCH', headers: OURS, body: '{"is_enabled":false}' };

describe('the demo', () => {
  it('serves the page with its scripts, and the API behind it', async (test) => {
    const { ask } = await startDemo(test);
    const page = await (await ask('/')).text();
    assert.match(
      page,
      /<org-provider\s+base-url="\/my-org"[^>]*>\s*<org-connection-list><\/org-connection-list>/,
    );
    const script = await ask('/page/page.ts');
    assert.match(script.headers.get('content-type') ?? '', /javascript/);
    const { identity_providers: items } = (await (await ask(LIST)).json()) as {
      identity_providers: unknown[];
    };
    assert.equal(items.length, 9);
    assert.equal((await ask('/nowhere')).status, 404);
  });

  it('refuses a change that another site could have sent', async (test) => {
    const { ask } = await startDemo(test);
    const forged = await ask(WORKFORCE, { method: 'PATCH', body: '{"is_enabled":false}' });
    assert.equal(forged.status, 403);
    assert.equal((await ask('/demo/control', { method: 'POST', body: '{"latency":1}' })).status, 403);
    assert.equal((await ask('/demo/control', { method: 'DELETE' })).status, 403);
    assert.equal(await isEnabled(ask), true);
  });

  it('keeps a change after a restart', async (test) => {
    const dataFile = join(temporaryFolder(test), 'organization.json');
    const first = await startDemo(test, { dataFile });
    assert.equal((await first.ask(WORKFORCE, SWITCHED_OFF)).status, 200);
    assert.equal(await first.end('SIGTERM'), 0);
    const second = await startDemo(test, { dataFile });
    assert.equal(await isEnabled(second.ask), false);
    assert.equal(await second.end('SIGINT'), 0);
  });

  it('says in one line that its port is taken, and what to do', async (test) => {
    const taken = createServer().listen(0, '127.0.0.1');
    test.after(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, stderr } = await runDemo(test, { PORT: String(port) });
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^Port ${port} is taken: .*PORT=\\d+ npm start\\n$`));
  });

  it('refuses an invalid port', async (test) => {
    const { code, stderr } = await runDemo(test, { PORT: 'many' });
    assert.equal(code, 1);
    assert.match(stderr, /^PORT takes a number from 0 to 65535, not "many"\.\n$/);
  });

  it('refuses a damaged file and leaves it unchanged', async (test) => {
    const dataFile = join(temporaryFolder(test), 'organization.json');
    writeFileSync(dataFile, '{"connections": [');
    const { code, stderr } = await runDemo(test, { DEMO_DATA: dataFile });
    assert.equal(code, 1);
    assert.match(stderr, /^".*organization\.json" is damaged.*\n$/);
    assert.equal(readFileSync(dataFile, 'utf8'), '{"connections": [');
  });

  it('exits even if a client is still connected', async (test) => {
    const demo = await startDemo(test);
    const listening = await demo.ask('/demo/requests');
    assert.equal(await demo.end('SIGTERM'), 0);
    await listening.body?.cancel().catch(() => {});
  });
});

describe('the control panel', () => {
  const failing: [Change['failure'] & string, number, RegExp][] = [
    ['401', 401, /A0E-401/],
    ['403', 403, /A0E-403-0002/],
    ['404', 404, /A0E-404/],
    ['409', 409, /A0E-409/],
    ['429', 429, /A0E-429/],
    ['500', 500, /HTTP 500/],
    ['html', 502, /^<!doctype html>/],
    ['login-page', 200, /Log in/],
    ['empty', 200, /^$/],
  ];
  it('makes only the next request fail', async (test) => {
    const { ask } = await startDemo(test);
    for (const [failure, status, body] of failing) {
      assert.equal((await set(ask, { failure })).failures, 1);
      const response = await ask(LIST);
      assert.equal(response.status, status, failure);
      assert.match(await response.text(), body);
      assert.deepEqual(await state(ask), { ...BEGINNING, failing: 'any' });
    }
  });

  it('drops the connection', async (test) => {
    const { ask } = await startDemo(test);
    await set(ask, { failure: 'network', failures: 20, failing: 'switching' });
    await assert.rejects(ask(WORKFORCE, SWITCHED_OFF), TypeError);
    assert.equal((await ask(LIST)).status, 200);
    assert.equal(await isEnabled(ask), true);
  });

  it('ends the session until it is started again', async (test) => {
    const { ask } = await startDemo(test);
    await set(ask, { isSignedIn: false });
    for (const path of [LIST, WORKFORCE]) assert.equal((await ask(path)).status, 401);
    await set(ask, { isSignedIn: true });
    assert.equal((await ask(LIST)).status, 200);
  });

  it('revokes the permission to make changes', async (test) => {
    const { ask } = await startDemo(test);
    await set(ask, { access: 'read-only' });
    assert.equal((await ask(LIST)).status, 200);
    const refused = await ask(WORKFORCE, SWITCHED_OFF);
    assert.match(JSON.stringify(await refused.json()), /A0E-403-0002/);
    await set(ask, { access: 'full' });
    assert.equal((await ask(WORKFORCE, SWITCHED_OFF)).status, 200);
  });

  it('slows the answers down', async (test) => {
    const { ask } = await startDemo(test);
    await set(ask, { latency: 250 });
    const start = performance.now();
    await ask(LIST);
    assert.ok(performance.now() - start >= 240);
  });

  it('changes to another organization and back', async (test) => {
    const { ask } = await startDemo(test);
    assert.equal((await set(ask, { organization: 'empty' })).connections, 0);
    assert.deepEqual(await (await ask(LIST)).json(), { identity_providers: [] });
    assert.equal((await set(ask, { organization: 'thousand', latency: 5 })).connections, 1000);
    await set(ask, { organization: 'last-enabled' });
    const { identity_providers: all } = (await (await ask(LIST)).json()) as {
      identity_providers: { is_enabled: boolean }[];
    };
    assert.equal(all.filter((one) => one.is_enabled).length, 1);
    const reset = await ask('/demo/control', { method: 'DELETE', headers: OURS });
    assert.deepEqual(await reset.json(), BEGINNING);
  });

  it('refuses invalid settings, and changes nothing', async (test) => {
    const { ask } = await startDemo(test);
    const wrong: [string, RegExp][] = [
      ['{"latency":-1}', /"latency" takes a whole number from 0 to 60000/],
      ['{"latency":"1"}', /"latency" takes/],
      ['{"failure":"418"}', /"failure" takes one of/],
      ['{"weather":"fine"}', /There is no "weather"; there is latency/],
      ['{"toString":1}', /There is no "toString"/],
      ['[]', /is a JSON object/],
      ['{', /is a JSON object/],
    ];
    for (const [body, message] of wrong) {
      const response = await ask('/demo/control', { method: 'POST', headers: OURS, body });
      assert.equal(response.status, 400, body);
      assert.match(await response.text(), message);
    }
    assert.deepEqual(await state(ask), BEGINNING);
  });

  it('streams the outcome of each request, and the earlier ones', async (test) => {
    const { ask } = await startDemo(test);
    await ask(LIST);
    const told = events(test, await ask('/demo/requests'));
    assert.deepEqual(await told.next('state'), BEGINNING);
    const before = await told.next('request');
    assert.equal(before['path'], '/identity-providers');
    assert.equal(before['status'], 200);
    const given = new AbortController();
    await set(ask, { latency: 60_000 });
    const asked = ask(WORKFORCE, { signal: given.signal });
    assert.equal((await told.next('request'))['outcome'], 'waiting');
    given.abort();
    await assert.rejects(asked);
    assert.equal((await told.next('request'))['outcome'], 'aborted');
  });
});

const BEGINNING: DemoState = {
  latency: 0,
  failure: null,
  failures: 0,
  failing: 'any',
  access: 'full',
  isSignedIn: true,
  connections: 9,
};

async function set(ask: RunningDemo['ask'], change: Change): Promise<DemoState> {
  const body = JSON.stringify(change);
  const response = await ask('/demo/control', { method: 'POST', headers: OURS, body });
  assert.equal(response.status, 200);
  return (await response.json()) as DemoState;
}

async function state(ask: RunningDemo['ask']): Promise<DemoState> {
  return (await (await ask('/demo/control')).json()) as DemoState;
}

async function isEnabled(ask: RunningDemo['ask']): Promise<unknown> {
  return ((await (await ask(WORKFORCE)).json()) as { is_enabled: unknown }).is_enabled;
}
