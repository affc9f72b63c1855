/** Which pages share a channel between tabs: those of one organization at one address, and no others. */
import { expect } from '@open-wc/testing';
import { EMPTY_LIST, openHttp } from './http-page.js';

/** The name of the channel behind a proxy, once it has answered for this organization. */
async function behindProxy(
  organization: string | undefined,
  baseUrl = '/my-org',
): Promise<string | undefined> {
  const original = globalThis.fetch;
  globalThis.fetch = async () => {
    const answer = EMPTY_LIST.clone();
    answer.headers.set('x-org-connections-page', `page-of-${organization}`);
    return answer;
  };
  try {
    const { transport } = openHttp([], { baseUrl, organization, fetch: undefined });
    await transport.listConnections();
    return transport.channel?.();
  } finally {
    globalThis.fetch = original;
  }
}

const token = (organization: string) =>
  `e30.${btoa(JSON.stringify({ org_id: organization, sub: 'ada' }))}.signature`;

/** The name of the channel of a page with a token. */
async function withToken(given: string, organization?: string): Promise<string | undefined> {
  const { transport } = openHttp([EMPTY_LIST], { organization, getAccessToken: async () => given });
  await transport.listConnections();
  return transport.channel?.();
}

describe('the channel between tabs', () => {
  it('behind a proxy is one for each organization, and the same for the same one', async () => {
    const one = await behindProxy('org_1');
    expect(one).to.be.a('string');
    expect(await behindProxy('org_1')).to.equal(one);
    expect(await behindProxy('org_2')).not.to.equal(one);
  });

  it('behind a proxy is another one at another address', async () => {
    expect(await behindProxy('org_1', '/elsewhere')).not.to.equal(await behindProxy('org_1'));
  });

  it('with tokens is one for each organization, and the same for the same one', async () => {
    const one = await withToken(token('org_1'));
    expect(one).to.be.a('string');
    expect(await withToken(token('org_1'))).to.equal(one);
    expect(await withToken(token('org_2'))).not.to.equal(one);
  });
});
