import { html, type TemplateResult } from 'lit';
import '../src/elements/domain-list/domain-list.js';
import type { WireDomain } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { manyDomains } from './domains.js';
import { organization, type OrganizationOptions } from './organization.js';
import { appears, press, soon, submit, type } from './press.js';

export default {
  title: 'Domain list',
  component: 'org-domain-list',
  tags: ['autodocs'],
} satisfies Meta;

const list = (options: OrganizationOptions = {}): TemplateResult =>
  organization(html`<org-domain-list></org-domain-list>`, options);

/** So few that they can’t be sorted: a field is the only control that is called “Domain”. */
const FEW = { domains: manyDomains(['acme.example', 'acme.test']) };

export const Loaded: Story = {
  args: { lang: '' },
  render: ({ lang }) => organization(html`<org-domain-list .lang=${lang}></org-domain-list>`),
  parameters: { shows: ['acme.example', 'Not verified yet', 'Acme Workforce'] },
};

export const Loading: Story = {
  render: () => list({ fails: 'hang' }),
  parameters: { shows: 'Loading domains' },
};

export const Empty: Story = {
  render: () => list({ domains: [] }),
  parameters: { shows: 'No domains yet' },
};

/** An internationalized one is shown both ways. */
export const Internationalized: Story = {
  render: () => list({ domains: manyDomains(['xn--mnchen-3ya.example', 'xn--bcher-kva.example']) }),
  parameters: { shows: ['münchen.example', 'xn--mnchen-3ya.example'] },
};

/** Above 50, there are pages. */
export const Pages: Story = {
  render: () => list({ domains: manyDomains(100) }),
  parameters: { shows: ['1–50 of 100 domains', 'An organization can have at most 100 domains.'] },
};

export const NothingFound: Story = {
  render: () => list(),
  play: ({ canvasElement }) => type(canvasElement, 'Search domains', 'nowhere'),
  parameters: { shows: 'No domains match' },
};

/** It is said what can't be done, and there is no button for it. */
export const NoPermission: Story = {
  render: () => list({ scope: 'read:my_org:domains' }),
  parameters: {
    shows: [
      'You don’t have permission to add domains.',
      'You don’t have permission to verify domains.',
      'You don’t have permission to remove domains.',
    ],
  },
};

export const Forbidden: Story = {
  render: () => list({ scope: 'read:my_org:identity_providers' }),
  parameters: { shows: 'You don’t have permission to view domains' },
};

export const Unavailable: Story = {
  render: () => list({ fails: { status: 503 } }),
  parameters: { shows: 'We couldn’t load the domains' },
};

export const MalformedRows: Story = {
  render: () => list({ domains: [...manyDomains(2), { id: 'ord_z' } as WireDomain] }),
  parameters: { shows: ['We couldn’t read 1 domain:', 'number 3 of the list'] },
};

export const Adding: Story = {
  render: () => list(),
  play: ({ canvasElement }) => press(canvasElement, 'Add domain'),
  parameters: { shows: 'What comes after the @' },
};

/** What is pasted becomes its domain, and is doubted where it is a provider's. */
export const MailboxDomain: Story = {
  render: () => list(FEW),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add domain');
    await type(canvasElement, 'Domain', 'jane@gmail.com');
    await leave(canvasElement);
  },
  parameters: { shows: ['The domain in it is gmail.com.', 'a provider of personal mailboxes'] },
};

export const NoDomain: Story = {
  render: () => list(FEW),
  play: ({ canvasElement }) => add(canvasElement, '192.168.0.1'),
  parameters: { shows: 'This is an IP address.' },
};

export const Known: Story = {
  render: () => list(FEW),
  play: ({ canvasElement }) => add(canvasElement, 'acme.example'),
  parameters: { shows: 'Your organization already has acme.example.' },
};

/** The record, as it is given and as registrars want it that append the domain. */
export const Record: Story = {
  render: () => list(),
  play: ({ canvasElement }) => press(canvasElement, 'Verify labs.acme.example'),
  parameters: { shows: ['TXT', 'without quotation marks', 'Verify now'] },
};

export const NotFound: Story = {
  render: () => list(),
  play: ({ canvasElement }) => verify(canvasElement),
  parameters: { shows: 'We didn’t find the record.' },
};

/** The server has not decided yet. */
export const VerdictPending: Story = {
  render: () => list({ behavior: { verdict: 'later' } }),
  play: ({ canvasElement }) => verify(canvasElement),
  parameters: { shows: 'The verification isn’t finished.' },
};

export const VerifyRefused: Story = {
  render: () => list({ fails: { status: 409 }, from: 'POST' }),
  play: ({ canvasElement }) => verify(canvasElement),
  parameters: { shows: 'We couldn’t verify labs.acme.example.' },
};

/** It says which connections use it, and asks before the last domain of one goes. */
export const Removing: Story = {
  render: () => list(),
  play: ({ canvasElement }) => press(canvasElement, 'Remove suppliers.acme.example'),
  parameters: { shows: ['1 connection uses it:', 'It is the last domain of Suppliers'] },
};

export const RemovingUnused: Story = {
  render: () => list(),
  play: ({ canvasElement }) => press(canvasElement, 'Remove labs.acme.example'),
  parameters: { shows: 'None of the connections that you can see uses it.' },
};

export const Removed: Story = {
  render: () => list(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove labs.acme.example');
    const remove = await appears(canvasElement, 'Remove');
    await soon(() => remove.ariaBusy === 'false' || undefined, 'answer to which connections use it');
    remove.click();
  },
  parameters: { shows: 'labs.acme.example was removed.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${list()}</div>`,
  parameters: { shows: 'acme.example' },
};

async function add(canvas: HTMLElement, domain: string): Promise<void> {
  await press(canvas, 'Add domain');
  await type(canvas, 'Domain', domain);
  await submit(canvas, 'Domain');
}

async function verify(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'Verify labs.acme.example');
  await press(canvas, 'Verify now');
}

async function leave(canvas: HTMLElement): Promise<void> {
  const field = await appears(canvas, 'Domain');
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
