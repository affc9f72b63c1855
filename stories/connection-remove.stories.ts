import { html, type TemplateResult } from 'lit';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { ENTRA, organization, READ_ONLY, WORKFORCE } from './organization.js';
import { press, submit } from './press.js';
import { toDelete } from './to-delete.js';

export default {
  title: 'Connection remove',
  component: 'org-connection-remove',
  tags: ['autodocs'],
} satisfies Meta;

const button = (id: string): TemplateResult =>
  html`<org-connection-remove connection-id=${id}></org-connection-remove>`;

export const Button: Story = {
  args: { connectionId: WORKFORCE, lang: '' },
  render: ({ connectionId, lang }) =>
    organization(
      html`<org-connection-remove connection-id=${connectionId} .lang=${lang}></org-connection-remove>`,
    ),
  parameters: { shows: 'Remove' },
};

/** The page's own words for it. */
export const OwnText: Story = {
  render: () =>
    organization(
      html`<org-connection-remove connection-id=${WORKFORCE}>Take it away</org-connection-remove>`,
    ),
  parameters: { shows: 'Take it away' },
};

/** A page's mistake. */
export const WithoutAnId: Story = {
  render: () => organization(html`<org-connection-remove></org-connection-remove>`),
  parameters: { shows: 'needs a connection-id' },
};

/** Known once it was pressed. */
export const NotAllowed: Story = {
  render: () => organization(button(ENTRA)),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'Your organization doesn’t have permission to remove this connection.' },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => organization(button(WORKFORCE), { scope: READ_ONLY }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'You don’t have permission to remove this connection.' },
};

export const Dialog: Story = {
  render: () => organization(button(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'and every user who came through it' },
};

/** The tenant deletes only what has no users. */
export const DialogIfEmpty: Story = {
  render: () =>
    organization(button(WORKFORCE), { configuration: { connection_deletion_behavior: 'allow_if_empty' } }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'The server refuses this while the connection still has users.' },
};

/** A bridge can only detach, and says so. */
export const DialogWithoutDeletion: Story = {
  render: () =>
    organization(button(WORKFORCE), {
      configuration: { why_not: { delete: 'Deleting a connection is not possible here.' } },
    }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'Deleting a connection is not possible here.' },
};

/** One way is not open to this person, and it is said why. */
export const DialogDetachOnly: Story = {
  render: () =>
    organization(button(WORKFORCE), {
      scope:
        'read:my_org:identity_providers update:my_org:identity_providers_detach read:my_org:configuration',
    }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'You don’t have permission to remove this connection.' },
};

/** What has to be typed, typed wrongly. */
export const WrongName: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await toDelete(canvasElement, 'Acme');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'That isn’t its name.' },
};

/** The last one that is enabled: the safe choice has the focus. */
export const LockOut: Story = {
  render: () => organization(button(WORKFORCE), { connections: seedConnections().slice(0, 1) }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'This is the last enabled connection that you can see.' },
};

/** Asked for before anything was chosen. */
export const NothingChosen: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'Choose what to do. ' },
};

export const Detached: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove');
    await press(canvasElement, 'Remove from organization');
    await submit(canvasElement, 'Remove from organization');
  },
  parameters: { shows: 'Acme Workforce was removed from the organization.' },
};

export const Deleted: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await toDelete(canvasElement, 'Acme Workforce');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'Acme Workforce was deleted.' },
};

export const SwitchedOffInstead: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove');
    await press(canvasElement, 'Switch off instead');
  },
  parameters: { shows: 'Acme Workforce is now disabled.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${organization(button(WORKFORCE))}</div>`,
  play: ({ canvasElement }) => toDelete(canvasElement, 'Acme'),
  parameters: { shows: 'To delete it, type its name' },
};
