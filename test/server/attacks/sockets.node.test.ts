/** Runs attacks with raw bytes over a socket, on a Node server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HANG_LIMIT } from '../../helpers/patience.js';
import { BOTH, finished, answerOf } from './attack.js';
import { write } from './raw.js';
import { ask, LIST } from './requests.js';
import { tellsNoSecret } from './secrets.js';
import { SERVER as server } from './server.js';
import { HARMLESS, REFUSED } from './sockets.js';
import { createTarget, TENANT, type Seen, type TargetName } from './target.js';

const LIMIT = { timeout: HANG_LIMIT };

describe('attacks over a socket', () => {
  for (const name of BOTH) {
    for (const one of REFUSED)
      it(`${one.name} (${name})`, LIMIT, async () => {
        const target = targetOf(name);
        const text = await write(one, target);
        assert.deepEqual(target.seen, [], 'nothing may reach Auth0');
        for (const status of statusesOf(text)) assert.ok(status >= 400, `it answers ${status}`);
        holds(text, target.seen);
      });

    for (const one of HARMLESS)
      it(`${one.name} (${name})`, LIMIT, async () => {
        const target = targetOf(name);
        const text = await write(one, target);
        assert.deepEqual(statusesOf(text), [200]);
        const other = targetOf(name);
        await finished(answerOf(other, ask(LIST)), other);
        assert.deepEqual(target.seen, other.seen, 'Auth0 has seen another request');
        holds(text, target.seen);
      });
  }

  it('are told from a request that is none', LIMIT, async () => {
    const bytes = `GET ${LIST} HTTP/1.1\r\nHost: app.example\r\nX-Org-Connections: 1\r\nConnection: close\r\n\r\n`;
    const text = await write({ name: 'usual', bytes }, targetOf('proxy'));
    assert.deepEqual(statusesOf(text), [200]);
    console.log(`${REFUSED.length + HARMLESS.length} attacks over a socket, to the proxy and the bridge`);
  });
});

function targetOf(name: TargetName) {
  const origins = ['http://app.example', 'https://app.example'];
  return createTarget(server, name, { proxy: { origins }, bridge: { origins } });
}

function statusesOf(text: string): number[] {
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}

function holds(text: string, seen: readonly Seen[]): void {
  tellsNoSecret('what the server writes', text);
  for (const one of seen) {
    assert.equal(new URL(one.url).origin, TENANT);
    assert.doesNotMatch(JSON.stringify(one), /evil/i);
  }
}
