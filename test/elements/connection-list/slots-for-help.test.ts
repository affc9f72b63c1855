/** What a page offers at an error: its own way to sign in, and how to reach its team. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Failure } from '../../../src/testing/index.js';
import {
  openPage,
  organizationPage,
  render,
  type OrganizationPage,
} from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

const SIGN_IN = html`<a slot="sign-in" href="#sign-in">Sign in to Acme</a>`;
const CONTACT = html`<a slot="contact" href="#contact">Write to us</a>`;

/** A page whose first read fails like this. */
async function failing(failure: Failure, content: TemplateResult): Promise<OrganizationPage> {
  const { emulator, provider } = await organizationPage({}, html``);
  emulator.failNext(failure, { times: 9 });
  render(content, provider);
  return openPage(emulator, provider);
}

/** Which of the page's links are rendered. */
const offered = ({ provider }: OrganizationPage) =>
  [...provider.querySelectorAll<HTMLElement>('a')]
    .filter((link) => link.offsetHeight > 0)
    .map((link) => link.slot);

const list = html`<org-connection-list>${SIGN_IN}${CONTACT}</org-connection-list>`;
const toggle = html`<org-connection-toggle connection-id="con_5GkYw8RmTz3NqLpA"
  >${SIGN_IN}${CONTACT}</org-connection-toggle
>`;
const settings = html`<org-connection-settings connection-id="con_5GkYw8RmTz3NqLpA"
  >${SIGN_IN}${CONTACT}</org-connection-settings
>`;

for (const [name, content] of Object.entries({ list, toggle, settings }))
  describe(`a ${name} that could not be read`, () => {
    for (const [status, slots] of [
      [401, ['sign-in']],
      [403, ['contact']],
      [500, []],
    ] as const)
      it(`because of ${status} offers ${slots.join() || 'nothing'}`, async () => {
        const page = await failing({ status }, content);
        await page.shows('Try again');
        await waitUntil(() => offered(page).join() === slots.join(), `offers ${offered(page).join()}`);
      });

    it('says that nobody is signed in, not that a session has ended', async () => {
      const page = await failing({ status: 401 }, content);
      await page.shows('You aren’t signed in.');
      expect(page.text()).not.to.contain('session has ended');
    });
  });

describe('a list whose session ends', () => {
  it('says so, and offers the page’s way to sign in once', async () => {
    const page = await organizationPage({}, list);
    await page.shows('Finance');
    expect(offered(page)).to.deep.equal([]);
    page.emulator.failNext({ status: 401 }, { times: 3 });
    page.button('Refresh').click();
    await page.shows('Your session has ended. Sign in again.');
    expect(offered(page)).to.deep.equal(['sign-in']);
  });
});

describe('an empty list', () => {
  it('offers how to reach the team where no connection can be added', async () => {
    const page = await organizationPage({ connections: [] }, list);
    await page.shows('No connections yet');
    expect(offered(page)).to.deep.equal([]);
    page.provider.scope = 'read:my_org:identity_providers';
    await page.shows('To add one, contact');
    expect(offered(page)).to.deep.equal(['contact']);
  });
});

describe('the column of domains', () => {
  const unknown = { strategy: 'okta', is_enabled: true } as const;
  const connections = [
    { ...unknown, id: 'con_5GkYw8RmTz3NqLpA', name: 'one' },
    { ...unknown, id: 'con_6GkYw8RmTz3NqLpA', name: 'two' },
  ];

  it('is left out where the server says none of them, unless the page names it', async () => {
    const page = await organizationPage({ connections });
    await page.shows('two');
    expect(page.text()).not.to.contain('Domains');
    const listed = page.provider.querySelector('org-connection-list')!;
    listed.columns = 'name domains';
    await page.shows('Domains');
  });

  it('is there as soon as the server says one', async () => {
    const [one, ...others] = connections;
    const page = await organizationPage({ connections: [{ ...one!, domains: [] }, ...others] });
    await page.shows('two');
    expect(page.text()).to.contain('Domains');
  });
});
