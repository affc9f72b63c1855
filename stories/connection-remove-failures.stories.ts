import { html, type TemplateResult } from 'lit';
import type { Failure } from '../src/testing/index.js';
import { TransportError } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { OKTA, organization, ownOrganization, WORKFORCE } from './organization.js';
import { press, submit } from './press.js';
import { toDelete } from './to-delete.js';

export default {
  title: 'Connection remove failures',
  component: 'org-connection-remove',
  tags: ['autodocs'],
} satisfies Meta;

const button = (id: string): TemplateResult =>
  html`<org-connection-remove connection-id=${id}></org-connection-remove>`;

/** Pressed, and what it needs to know has not come yet. */
export const Loading: Story = {
  render: () => organization(button(WORKFORCE), { fails: 'hang' }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'Remove' },
};

export const FailedToRead: Story = {
  render: () => organization(button(WORKFORCE), { fails: { status: 403 } }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'We couldn’t load the connection.' },
};

/** What deleting does has not come yet. */
export const ConfigurationLoading: Story = {
  render: () => ownOrganization(button(OKTA), { getConfiguration: () => new Promise(() => {}) }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'Checking…' },
};

export const ConfigurationFailed: Story = {
  render: () =>
    ownOrganization(button(OKTA), {
      getConfiguration: () => Promise.reject(new TransportError('forbidden')),
    }),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'We couldn’t find out what deleting does here.' },
};

export const Deleting = deleted('hang', 'Delete connection');

/** The server has named a time; until then nothing is sent. */
export const Waiting = deleted({ status: 429, headers: { 'Retry-After': '60' } }, 'Trying again in');

export const SessionEnded = deleted({ status: 401 }, 'Your session has ended. Sign in again.');

/** The connection dropped, and nobody can say what the server has done. */
export const Uncertain = deleted('network', 'We couldn’t confirm whether Acme Workforce was removed.');

/** Somebody else was faster. */
export const AlreadyGone: Story = {
  render: () => ownOrganization(button(OKTA)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove');
    await press(canvasElement, 'Remove from organization');
    await canvasElement.querySelector('org-provider')?.transport?.detachConnection(OKTA);
    await submit(canvasElement, 'Remove from organization');
  },
  parameters: { shows: 'Acme Okta had already been removed.' },
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

/** Told that it was to be switched off instead, and could not be. */
export const SwitchOffFailed: Story = {
  render: () => organization(button(WORKFORCE), { fails: { status: 409 }, from: 'PATCH' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Remove');
    await press(canvasElement, 'Switch off instead');
  },
  parameters: { shows: 'We couldn’t disable Acme Workforce.' },
};

/** Deleted, where that meets this. */
function deleted(fails: Failure, shows: string): Story {
  return {
    render: () => organization(button(WORKFORCE), { fails, from: 'DELETE' }),
    play: async ({ canvasElement }) => {
      await toDelete(canvasElement, 'Acme Workforce');
      await submit(canvasElement, 'Delete connection');
    },
    parameters: { shows },
  };
}
