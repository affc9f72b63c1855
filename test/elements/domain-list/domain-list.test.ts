/** An organization's domains in the list: added, verified and removed, by keyboard, and as far as the admin may. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/domain-list/domain-list.js';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { manyDomains } from '../../../stories/domains.js';
import {
  organizationPage,
  pageOfAdmin,
  pageWithout,
  type OrganizationPage,
} from '../../helpers/organization-page.js';
import {
  allByRole,
  byRole,
  expectFocus,
  expectNone,
  focused,
  maybeByRole,
  nameOf,
} from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NEW = 'new.acme.example';

async function shown(options: EmulatorOptions = {}, text = 'acme.example'): Promise<OrganizationPage> {
  const page = await organizationPage(options, html`<org-domain-list></org-domain-list>`);
  await page.shows(text);
  await page.atRest();
  return page;
}

/** Presses the button with the focus on it. */
async function press(page: OrganizationPage, name: string): Promise<void> {
  await waitUntil(() => maybeByRole(page.provider, 'button', name) !== null, `there is no “${name}”`);
  page.button(name).focus();
  await sendKeys({ press: 'Enter' });
}

/** Adds a domain, up to its record. */
async function add(page: OrganizationPage, domain: string): Promise<void> {
  await press(page, 'Add domain');
  await waitUntil(() => focused() && nameOf(focused()!) === 'Domain', 'the field has no focus');
  await sendKeys({ type: domain });
  await sendKeys({ press: 'Enter' });
}

/** Publishes the record of a domain. */
function publish({ emulator }: OrganizationPage, domain: string): void {
  const found = emulator.export().domains.find((one) => one.domain === domain)!;
  emulator.dns.set(found.verification_host, found.verification_txt);
}

/** `METHOD /path` of all requests that change something. */
const changes = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

function listen(page: OrganizationPage): string[] {
  const heard: string[] = [];
  for (const verb of ['create', 'verify', 'remove', 'dissociate'])
    for (const type of [
      `org-domain-${verb}`,
      `org-domain-${verb.replace(/e?$/, 'ed').replace('yed', 'ied')}`,
    ])
      page.provider.addEventListener(type, () => heard.push(type));
  return heard;
}

/** Waits until the removal can be confirmed, and confirms it. */
async function confirmRemoval(page: OrganizationPage): Promise<void> {
  await waitUntil(() => maybeByRole(page.provider, 'alertdialog') !== null, 'no question');
  const remove = page.button('Remove');
  await waitUntil(() => remove.getAttribute('aria-busy') === 'false', 'still reading');
  remove.focus();
  await sendKeys({ press: 'Enter' });
}

describe('a domain', () => {
  it('is added, not found, and verified once its record is there, by keyboard alone', async () => {
    const page = await shown();
    const heard = listen(page);
    await add(page, NEW);
    await page.shows(`Verify ${NEW}`);
    await press(page, 'Verify now');
    await page.shows('We didn’t find the record.');
    publish(page, NEW);
    await press(page, 'Verify now');
    await page.dialogClosed();
    await page.shows(`${NEW} is verified.`);
    expect(heard).to.deep.equal([
      'org-domain-create',
      'org-domain-created',
      'org-domain-verify',
      'org-domain-verify',
      'org-domain-verified',
    ]);
    expectFocus(page.button('Add domain'));
    expectNone(page.provider, 'button', `Verify ${NEW}`);
  });

  it('that the server verifies at once needs no record', async () => {
    const page = await shown();
    const { fetch } = page.provider;
    page.provider.fetch = async (url, init, context) => {
      const answer = await fetch!(url, init, context);
      if (init.method !== 'POST') return answer;
      const domain = (await answer.json()) as object;
      return Response.json({ ...domain, status: 'verified' }, { status: 201 });
    };
    await page.shows('acme.example');
    await add(page, NEW);
    await page.shows(`${NEW} is verified.`);
    expect(changes(page)).to.deep.equal(['POST /domains']);
  });

  it('is taken out of an address, and told', async () => {
    const page = await shown();
    await press(page, 'Add domain');
    await waitUntil(() => focused() && nameOf(focused()!) === 'Domain', 'the field has no focus');
    await sendKeys({ type: 'jane@bücher.example' });
    await sendKeys({ press: 'Tab' });
    await page.shows('The domain in it is bücher.example.');
    await page.shows('In DNS, it is written xn--bcher-kva.example.');
    page.button('Add').click();
    await page.shows('Verify bücher.example');
    expect(page.emulator.export().domains.at(-1)?.domain).to.equal('xn--bcher-kva.example');
  });

  for (const [typed, told] of [
    [' ', 'Enter a domain.'],
    ['10.0.0.1', 'This is an IP address.'],
    ['intranet', 'This name has no dot.'],
    ['acme.example', 'Your organization already has acme.example.'],
  ] as const)
    it(`is not sent where the field says “${typed}”, which keeps the focus`, async () => {
      const page = await shown();
      await add(page, typed);
      await page.shows(told);
      expect(nameOf(focused()!)).to.equal('Domain');
      expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
      expect(changes(page)).to.deep.equal([]);
    });

  it('of personal mailboxes is doubted first, and added when it is asked for once more', async () => {
    const page = await shown();
    await add(page, 'gmail.com');
    await page.shows('gmail.com belongs to a provider of personal mailboxes.');
    expect(changes(page)).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await page.shows('Verify gmail.com');
    expect(changes(page)).to.deep.equal(['POST /domains']);
  });

  it('that is there and not verified can be verified instead', async () => {
    const page = await shown();
    await add(page, 'labs.acme.example');
    await page.shows('Verify labs.acme.example');
    await waitUntil(() => maybeByRole(page.provider, 'button', 'Verify now') !== null, 'no record');
    expect(changes(page)).to.deep.equal([]);
  });

  it('is added once, though the answer is lost', async () => {
    const page = await shown();
    const { fetch } = page.provider;
    page.provider.fetch = async (url, init, context) => {
      const answer = await fetch!(url, init, context);
      if (init.method === 'POST') throw new TypeError('The answer is lost');
      return answer;
    };
    await page.shows('acme.example');
    await add(page, NEW);
    await page.shows(`Verify ${NEW}`);
    expect(changes(page)).to.deep.equal(['POST /domains']);
  });

  it('that could not be added keeps what was typed', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'POST' });
    await add(page, NEW);
    await page.shows(`We couldn’t add ${NEW}.`);
    expect((byRole(page.provider, 'textbox', 'Domain') as HTMLInputElement).value).to.equal(NEW);
  });
});

describe('a removal', () => {
  it('takes the domain off the connections first, and gives it up then', async () => {
    const page = await shown();
    const heard = listen(page);
    const { id } = page.emulator.export().domains.find(({ domain }) => domain === 'acme.example')!;
    await press(page, 'Remove acme.example');
    await page.shows('1 connection uses it:');
    await confirmRemoval(page);
    await page.shows('acme.example was removed.');
    expect(changes(page)).to.deep.equal([
      'DELETE /identity-providers/con_5GkYw8RmTz3NqLpA/domains/acme.example',
      `DELETE /domains/${id}`,
    ]);
    expect(heard).to.deep.equal([
      'org-domain-remove',
      'org-domain-dissociate',
      'org-domain-dissociated',
      'org-domain-removed',
    ]);
    expect(focused()?.localName, 'the focus fell to the page').not.to.equal('body');
  });

  it('leaves the connections alone where the admin wants that', async () => {
    const page = await shown();
    await press(page, 'Remove acme.example');
    await page.shows('1 connection uses it:');
    byRole(page.provider, 'checkbox').click();
    await page.shows('We don’t know what happens to these connections');
    await confirmRemoval(page);
    await page.shows('acme.example was removed.');
    expect(changes(page)).to.have.length(1);
  });

  it('says why it can’t take the domain off a connection', async () => {
    const page = await shown();
    await press(page, 'Remove suppliers.acme.example');
    await page.shows('doesn’t have permission to change the domains of this connection');
    const first = byRole(page.provider, 'checkbox') as HTMLInputElement;
    first.click();
    expect(first.checked).to.equal(false);
  });

  it('stops where a connection can’t be changed, and keeps the domain', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'DELETE' });
    await press(page, 'Remove acme.example');
    await page.shows('1 connection uses it:');
    await confirmRemoval(page);
    await page.shows('We couldn’t remove acme.example from Acme Workforce.');
    expect(changes(page)).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expectFocus(page.button('Remove acme.example'));
  });
});

describe('the page', () => {
  for (const [type, act] of [
    ['org-domain-create', (page: OrganizationPage) => add(page, NEW)],
    [
      'org-domain-verify',
      async (page: OrganizationPage) => {
        await press(page, 'Verify labs.acme.example');
        await press(page, 'Verify now');
      },
    ],
    [
      'org-domain-remove',
      async (page: OrganizationPage) => {
        await press(page, 'Remove labs.acme.example');
        await confirmRemoval(page);
      },
    ],
  ] as const)
    it(`prevents what ${type} asks for`, async () => {
      const page = await shown();
      const asked = new Promise<void>((resolve) => {
        page.provider.addEventListener(type, (event) => {
          event.preventDefault();
          resolve();
        });
      });
      await act(page);
      await asked;
      await page.atRest();
      expect(changes(page)).to.deep.equal([]);
    });

  it('hears of an error, and shows it in its own way', async () => {
    const page = await shown();
    page.provider.addEventListener('org-error', (event) => event.preventDefault());
    page.emulator.failNext({ status: 503 }, { times: Infinity });
    await press(page, 'Refresh');
    await page.atRest();
    expect(page.text()).not.to.contain('We couldn’t refresh');
    expect(page.text()).to.contain('acme.example');
  });
});

describe('many domains', () => {
  for (const count of [51, 100])
    it(`are all there, in pages, and can be searched: ${count}`, async () => {
      const page = await shown({ domains: manyDomains(count) }, 'd1.example');
      await page.shows(`1–50 of ${count} domains`);
      expect(page.rowCount()).to.equal(50);
      byRole(page.provider, 'searchbox', 'Search domains').focus();
      await sendKeys({ type: `d${count}.` });
      await page.shows(`1 of ${count} domains`);
      expect(page.rowCount()).to.equal(1);
      await sendKeys({ press: 'Escape' });
      await page.shows(`1–50 of ${count} domains`);
    });

  it('are sorted by what needs attention', async () => {
    const page = await shown();
    const first = () => allByRole(page.provider, 'rowheader')[0]?.textContent?.trim();
    byRole(page.provider, 'button', 'Status').click();
    await waitUntil(() => first() === 'old-acme.example', 'not sorted');
    byRole(page.provider, 'button', 'Status').click();
    byRole(page.provider, 'button', 'Status').click();
    await waitUntil(() => first() === 'acme.example', 'not in the order of the server');
  });
});

describe('permissions', () => {
  const SCOPES = {
    create: 'Add domain',
    update: 'Verify labs.acme.example',
    delete: 'Remove labs.acme.example',
  } as const;
  const verbs = Object.keys(SCOPES) as (keyof typeof SCOPES)[];

  for (let subset = 0; subset < 1 << verbs.length; subset++) {
    const held = verbs.filter((_, index) => (subset >> index) & 1);
    it(`to read${held.map((verb) => `, ${verb}`).join('')} leave no control without a use, and send nothing in vain`, async () => {
      const scopes = ['read', ...held].map((verb) => `read:my_org:domains`.replace('read', verb));
      const page = await pageOfAdmin(scopes.join(' '), html`<org-domain-list></org-domain-list>`);
      await page.shows('labs.acme.example');
      await page.atRest();
      const there = verbs.filter((verb) => maybeByRole(page.provider, 'button', SCOPES[verb]) !== null);
      expect(there).to.deep.equal(held);
      expect(page.emulator.requests.map(({ status }) => status)).not.to.include(403);
    });
  }

  it('that don’t let the admin see domains send no request', async () => {
    const scopes = ['read:my_org:identity_providers'];
    const page = await pageOfAdmin(
      scopes.join(' '),
      html`<org-domain-list></org-domain-list><org-connection-list></org-connection-list>`,
    );
    await page.shows('You don’t have permission to view domains');
    await page.shows('Acme Workforce');
    expect(page.emulator.requests.filter(({ path }) => path.startsWith('/domains'))).to.deep.equal([]);
  });
});

describe('behind a bridge, which has no domains', () => {
  const REASON = 'Managing domains is not possible here.';

  it('the server’s reason stands in place of the list and of its buttons', async () => {
    const page = await pageWithout('/domains', REASON, html`<org-domain-list></org-domain-list>`);
    await page.shows(REASON);
    expectNone(page.provider, 'button', 'Add domain');
    expectNone(page.provider, 'button', 'Try again');
  });
});
