/** Clones have attributes, but no properties: a provider that asks with defaults then warns the developer. */
import { expect, html } from '@open-wc/testing';
import type { OrgProvider } from '../../../../src/index.js';
import { createMemoryTransport } from '../../../../src/transport/index.js';
import { settled } from '../../../helpers/controlled-transport.js';
import { written } from '../../../helpers/console.js';
import { organizationPage } from '../../../helpers/organization-page.js';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** Adds a copy of a provider to the page, changes it once more if asked to, and returns what is logged. */
async function copy(
  change: (copy: OrgProvider, original: OrgProvider) => unknown,
  later: (copy: OrgProvider) => unknown = () => {},
): Promise<string[]> {
  globalThis.fetch = () => Promise.resolve(new Response('{}', { status: 404 }));
  const { provider } = await organizationPage({}, html`<org-connection-list></org-connection-list>`);
  provider.messages = { retry: 'Once more' };
  await provider.updateComplete;
  const clone = provider.cloneNode(true) as OrgProvider;
  await change(clone, provider);
  const lines = await written('warn', async () => {
    provider.after(clone);
    await clone.updateComplete;
    await settled();
    clone.remove();
    provider.after(clone);
    await clone.updateComplete;
    later(clone);
    await clone.updateComplete;
  });
  clone.remove();
  return lines;
}

describe('a clone of a provider', () => {
  it('warns once, in words, and names what it has lost', async () => {
    expect(await copy(() => {})).to.deep.equal([
      '<org-provider> asks without fetch, messages, which another <org-provider> with the same attributes has. ' +
        'If it is a clone, set these properties on it before it is added to the page: cloning copies attributes only.',
    ]);
  });

  it('does not warn if the properties are set on it', async () => {
    const set = (clone: OrgProvider, { fetch: own, messages }: OrgProvider) =>
      Object.assign(clone, { fetch: own, messages });
    expect(await copy(set)).to.be.empty;
  });

  for (const [property, value] of [
    ['fetch', async () => new Response('{}', { status: 404 })],
    ['getAccessToken', async () => 'token'],
    ['transport', createMemoryTransport([])],
  ] as const)
    it(`does not warn if it has a ${property} of its own, nor once that is taken away`, async () => {
      const own = (clone: OrgProvider) => Object.assign(clone, { [property]: value });
      expect(await copy(own, (clone) => (clone[property] = undefined))).to.be.empty;
    });

  for (const [property, value] of [
    ['getAccessToken', async () => 'token'],
    ['transport', createMemoryTransport([])],
  ] as const)
    it(`names a lost ${property}, too`, async () => {
      const set = (_clone: OrgProvider, original: OrgProvider) =>
        Object.assign(original, { [property]: value });
      expect((await copy(set)).join()).to.match(new RegExp(`asks without .*${property}.*, which`));
    });

  for (const attribute of ['base-url', 'domain', 'organization', 'session-key'])
    it(`does not warn if it is for something else, with another ${attribute}`, async () => {
      expect(await copy((clone) => clone.setAttribute(attribute, 'other'))).to.be.empty;
    });

  it('says in its place what it needs, if it cannot ask', async () => {
    const lines = await written('error', async () => {
      await copy((clone) => {
        clone.removeAttribute('base-url');
        clone.domain = 'acme.us.auth0.com';
      });
    });
    expect(lines.join()).to.contain('<org-provider> needs getAccessToken or fetch');
  });
});
