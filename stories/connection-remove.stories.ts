import { html, type TemplateResult } from 'lit';
import type { Meta, Story } from './csf.js';
import { ENTRA, organization, WORKFORCE } from './organization.js';
import { press, submit, type } from './press.js';

export default {
  title: 'Connection remove',
  component: 'org-connection-remove',
  tags: ['autodocs'],
} satisfies Meta;

const button = (id: string): TemplateResult =>
  html`<org-connection-remove connection-id=${id}></org-connection-remove>`;

export const Button: Story = {
  render: () => organization(button(WORKFORCE)),
  parameters: { shows: 'Remove' },
};

/** Known once it was pressed. */
export const NotAllowed: Story = {
  render: () => organization(button(ENTRA)),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'Your organization may not remove this connection.' },
};

export const Dialog: Story = {
  render: () => organization(button(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'with it every user who came through it' },
};

/** The tenant deletes only what has no users. */
export const DialogIfEmpty: Story = {
  render: () =>
    organization(button(WORKFORCE), { configuration: { connection_deletion_behavior: 'allow_if_empty' } }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'The server refuses this while it still has users.' },
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
  parameters: { shows: 'You have no permission for this.' },
};

/** What has to be typed, typed wrongly. */
export const WrongName: Story = {
  render: () => organization(button(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await toDelete(canvasElement, 'Acme');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'That is not its name.' },
};

/** The server still has users; what was typed is kept. */
export const Refused: Story = {
  render: () =>
    organization(button(WORKFORCE), {
      configuration: { connection_deletion_behavior: 'allow_if_empty' },
      users: { [WORKFORCE]: 3 },
    }),
  play: async ({ canvasElement }) => {
    await toDelete(canvasElement, 'Acme Workforce');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'The identity provider still has users and can not be deleted.' },
};

export const Narrow: Story = {
  render: () => html`<div style="width: 320px">${organization(button(WORKFORCE))}</div>`,
  play: ({ canvasElement }) => toDelete(canvasElement, 'Acme'),
  parameters: { shows: 'To delete it, type its name' },
};

/** Up to what is left to be confirmed. */
async function toDelete(canvas: HTMLElement, name: string): Promise<void> {
  await press(canvas, 'Remove');
  await press(canvas, 'Delete connection');
  await type(canvas, 'To delete it, type its name: Acme Workforce', name);
}
