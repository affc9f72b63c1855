import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-domains/connection-domains.js';
import type { Meta, Story } from './csf.js';
import { manyDomains } from './domains.js';
import {
  ENTRA,
  FINANCE,
  organization,
  READ_ONLY,
  WORKFORCE,
  type OrganizationOptions,
} from './organization.js';
import { appears, press } from './press.js';

export default {
  title: 'Connection domains',
  component: 'org-connection-domains',
  tags: ['autodocs'],
} satisfies Meta;

const domains = (id: string, options: OrganizationOptions = {}): TemplateResult =>
  organization(html`<org-connection-domains connection-id=${id}></org-connection-domains>`, options);

export const List: Story = {
  args: { connectionId: WORKFORCE, lang: '' },
  render: ({ connectionId, lang }) =>
    organization(
      html`<org-connection-domains connection-id=${connectionId} .lang=${lang}></org-connection-domains>`,
    ),
  parameters: { shows: ['acme.example', 'Add to connection', 'Domains don’t limit who can sign in'] },
};

export const Loading: Story = {
  render: () => domains(WORKFORCE, { fails: 'hang' }),
  parameters: { shows: 'Loading domains' },
};

/** Nothing may be changed, and it is said why. */
export const ReadOnly: Story = {
  render: () => domains(ENTRA),
  parameters: {
    shows: 'Your organization doesn’t have permission to change the domains of this connection.',
  },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => domains(WORKFORCE, { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to change the domains of connections.' },
};

export const NoOtherDomain: Story = {
  render: () => domains(WORKFORCE, { domains: manyDomains(['acme.example', 'acme.test']) }),
  parameters: { shows: 'Your organization has no other verified domain.' },
};

export const NothingChosen: Story = {
  render: () => domains(WORKFORCE),
  play: ({ canvasElement }) => press(canvasElement, 'Add to connection'),
  parameters: { shows: 'Choose a domain.' },
};

export const Added: Story = {
  render: () => domains(WORKFORCE),
  play: ({ canvasElement }) => choose(canvasElement, 'finance.acme.example'),
  parameters: { shows: ['finance.acme.example now leads to Acme Workforce.', 'Undo'] },
};

export const Removed: Story = {
  render: () => domains(WORKFORCE),
  play: ({ canvasElement }) => press(canvasElement, 'Remove acme.test from this connection'),
  parameters: { shows: ['acme.test no longer leads to Acme Workforce.', 'Undo'] },
};

/** It is the last one, and the connection is enabled. */
export const LastOne: Story = {
  render: () => domains(FINANCE),
  play: ({ canvasElement }) => press(canvasElement, 'Remove finance.acme.example from this connection'),
  parameters: { shows: 'After that, no email address leads people there.' },
};

export const Refused: Story = {
  render: () => domains(WORKFORCE, { fails: { status: 409 }, from: 'DELETE' }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove acme.test from this connection'),
  parameters: { shows: 'We couldn’t remove acme.test from Acme Workforce.' },
};

export const AddingNew: Story = {
  render: () => domains(WORKFORCE),
  play: ({ canvasElement }) => press(canvasElement, 'Add a new domain'),
  parameters: { shows: 'What comes after the @' },
};

export const NotFound: Story = {
  render: () => domains('con_0000000000000000'),
  parameters: { shows: 'We couldn’t load the connection.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${domains(WORKFORCE)}</div>`,
  parameters: { shows: 'acme.example' },
};

/** A page's mistake, in words for its developer. */
export const WithoutId: Story = {
  render: () => organization(html`<org-connection-domains></org-connection-domains>`),
  parameters: { shows: 'needs a connection-id' },
};

async function choose(canvas: HTMLElement, domain: string): Promise<void> {
  const field = (await appears(canvas, 'Verified domain')) as HTMLSelectElement;
  field.value = domain;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await press(canvas, 'Add to connection');
}
