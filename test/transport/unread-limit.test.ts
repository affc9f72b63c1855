/** What reads a 429 does not always come. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import { blockRequests } from '../helpers/browser.js';
import { needing } from '../helpers/engine.js';
import { rejection } from '../helpers/rejection.js';
import { EMPTY_LIST, openHttp, status } from './http-page.js';

needing('blocked requests').describe('a 429 that nobody can read', () => {
  beforeEach(() => blockRequests('/transport/trouble.js', '/transport/trouble.ts'));
  afterEach(() => blockRequests());

  it('keeps all of its kind from sending for a minute, who fail like the network', async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = { now: () => now, sleep: () => new Promise<void>(() => {}) };
    const { transport, sent } = openHttp([status(429, { 'retry-after': '1' }), EMPTY_LIST], { clock });
    const code = async () => (await rejection(transport.listConnections())).code;
    expect([await code(), await code()]).to.deep.equal(['network', 'network']);
    now += 59_999;
    expect(await code()).to.equal('network');
    expect(sent).to.have.length(1);
    now += 1;
    expect((await transport.listConnections()).connections).to.be.empty;
    expect(sent).to.have.length(2);
  });
});
