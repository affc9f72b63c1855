import { html, type TemplateResult } from 'lit';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { ENTRA, organization, READ_ONLY, SUPPLIERS, WORKFORCE } from './organization.js';
import { press, type } from './press.js';

export default {
  title: 'Connection settings',
  component: 'org-connection-settings',
  tags: ['autodocs'],
} satisfies Meta;

const settings = (id: string): TemplateResult =>
  html`<org-connection-settings connection-id=${id}></org-connection-settings>`;

export const Form: Story = {
  args: { connectionId: WORKFORCE, lang: '' },
  render: ({ connectionId, lang }) =>
    organization(
      html`<org-connection-settings connection-id=${connectionId} .lang=${lang}></org-connection-settings>`,
    ),
  parameters: { shows: 'Show as a button on the login page' },
};

export const Loading: Story = {
  render: () => organization(settings(WORKFORCE), { fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

/** Nothing may be changed, and it is said why. */
export const ReadOnly: Story = {
  render: () => organization(settings(ENTRA)),
  parameters: { shows: 'You can view this connection, but you can’t change it.' },
};

/** How people meet it may be changed, what it is called may not. */
export const Limited: Story = {
  render: () => organization(settings(SUPPLIERS)),
  parameters: { shows: 'Your organization doesn’t have permission to change this setting.' },
};

/** The tenant has decided one thing for all connections. */
export const Fixed: Story = {
  render: () =>
    organization(settings(WORKFORCE), {
      identityProviderConfiguration: {
        organization: { can_set_show_as_button: false, can_set_assign_membership_on_login: true },
        strategies: {},
      },
    }),
  parameters: { shows: 'The service sets this for all connections.' },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => organization(settings(WORKFORCE), { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to change this connection.' },
};

/** The server does not say how the flags are. */
export const FlagsUnknown: Story = {
  render: () => {
    const [first] = seedConnections();
    const { show_as_button: _button, assign_membership_on_login: _membership, ...rest } = first!;
    return organization(settings(WORKFORCE), { connections: [rest] });
  },
  parameters: { shows: 'Show as a button on the login page' },
};

/** Something is changed and not saved. */
export const Changed: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: ({ canvasElement }) => type(canvasElement, 'Display name', 'Everybody'),
  parameters: { shows: 'Reset' },
};

export const NothingToSave: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Save'),
  parameters: { shows: 'You haven’t changed anything.' },
};

export const NameMissing: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: ({ canvasElement }) => save(canvasElement, ' '),
  parameters: { shows: 'Enter a name.' },
};

export const NameTooLong: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: ({ canvasElement }) => save(canvasElement, 'Donaudampfschifffahrtsgesellschaft'.repeat(4)),
  parameters: { shows: 'Use at most 128 characters.' },
};

export const Saved: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: ({ canvasElement }) => save(canvasElement, 'Everybody'),
  parameters: { shows: 'Saved.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${organization(settings(WORKFORCE))}</div>`,
  parameters: { shows: 'Show as a button on the login page' },
};

/** A page's mistake, in words for its developer. */
export const WithoutId: Story = {
  render: () => organization(html`<org-connection-settings></org-connection-settings>`),
  parameters: { shows: 'needs a connection-id' },
};

async function save(canvas: HTMLElement, name: string): Promise<void> {
  await type(canvas, 'Display name', name);
  await press(canvas, 'Save');
}
