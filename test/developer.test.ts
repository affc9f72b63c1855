/** What a page's developer is told, where the words for it cannot be loaded. This file is the first to ask for them. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { register } from '../src/register.js';
import '../src/index.js';
import { blockRequests } from './helpers/browser.js';
import { written } from './helpers/console.js';
import { needing } from './helpers/engine.js';
import { maybeByRole, textOf } from './helpers/roles.js';
import { waitUntil } from './helpers/wait-until.js';

needing('blocked requests').describe('words for developers that cannot be loaded', () => {
  beforeEach(() => blockRequests('/developer-words.'));
  afterEach(() => blockRequests());

  it('are replaced by the name of what is wrong, on the page and in the console', async () => {
    const lines = await written('error', async () => {
      const provider = await fixture(
        html`<org-provider base-url="/my-org?a=b"><org-connection-list></org-connection-list></org-provider>`,
      );
      await waitUntil(() => maybeByRole(provider, 'alert'), 'no alert');
      expect(textOf(maybeByRole(provider, 'alert')!)).to.equal('<org-provider> wrong-address');
    });
    expect(lines).to.deep.equal(['<org-provider> wrong-address']);
  });

  it('are replaced likewise where there is no provider', async () => {
    const list = await fixture(html`<org-connection-list></org-connection-list>`);
    await waitUntil(() => maybeByRole(list, 'alert'), 'no alert');
    expect(textOf(maybeByRole(list, 'alert')!)).to.equal('<org-connection-list> no-provider');
  });

  it('are replaced likewise for another copy of the kit', async () => {
    const lines = await written('warn', async (warnings) => {
      register('org-provider', class extends LitElement {});
      await waitUntil(() => warnings.length > 0, 'nothing is written');
    });
    expect(lines.join()).to.equal('<org-provider> already-defined');
  });
});
