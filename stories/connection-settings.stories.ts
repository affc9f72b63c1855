import { html, type TemplateResult } from 'lit';
import type { Meta, Story } from './csf.js';
import { ENTRA, organization, WORKFORCE } from './organization.js';
import { press, type } from './press.js';

export default {
  title: 'Connection settings',
  component: 'org-connection-settings',
  tags: ['autodocs'],
} satisfies Meta;

const SUPPLIERS = 'con_B2cVx7JdHs9QfKtE';

const settings = (id: string): TemplateResult =>
  html`<org-connection-settings connection-id=${id}></org-connection-settings>`;

export const Form: Story = {
  render: () => organization(settings(WORKFORCE)),
  parameters: { shows: 'Show as a button on the login page' },
};

export const Loading: Story = {
  render: () => organization(settings(WORKFORCE), { fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

/** Nothing may be changed, and it is said why. */
export const ReadOnly: Story = {
  render: () => organization(settings(ENTRA)),
  parameters: { shows: 'Read only: it cannot be changed here.' },
};

/** How people meet it may be changed, what it is called may not. */
export const Limited: Story = {
  render: () => organization(settings(SUPPLIERS)),
  parameters: { shows: 'Your organization may not change this for this connection.' },
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
  parameters: { shows: 'Fixed for all connections by the people who run this service.' },
};

export const Saved: Story = {
  render: () => organization(settings(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Display name', 'Everybody');
    await press(canvasElement, 'Save');
  },
  parameters: { shows: 'Saved.' },
};

/** The server does not like one value, and says so at its field. */
export const RefusedAtField: Story = {
  render: () =>
    organization(settings(WORKFORCE), {
      fails: {
        status: 400,
        body: {
          type: 'https://auth0.com/api-errors#A0E-400-0003',
          status: 400,
          title: 'Validation Error',
          validation_errors: [{ detail: 'must not contain a slash', pointer: '/display_name' }],
        },
      },
      after: 3,
    }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Display name', 'A/B');
    await press(canvasElement, 'Save');
  },
  parameters: { shows: 'must not contain a slash' },
};

export const Refused: Story = {
  render: () => organization(settings(WORKFORCE), { fails: { status: 403 }, after: 3 }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Display name', 'Everybody');
    await press(canvasElement, 'Save');
  },
  parameters: { shows: 'The settings were not saved.' },
};

export const FailedToRead: Story = {
  render: () => organization(settings(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'The connection could not be loaded.' },
};

export const Narrow: Story = {
  render: () => html`<div style="width: 320px">${organization(settings(WORKFORCE))}</div>`,
  parameters: { shows: 'Show as a button on the login page' },
};

/** A page's mistake, in words for its developer. */
export const WithoutId: Story = {
  render: () => organization(html`<org-connection-settings></org-connection-settings>`),
  parameters: { shows: 'needs a connection-id' },
};
