import { html, type TemplateResult } from 'lit';
import type { Failure } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { OKTA, organization, ownOrganization, WORKFORCE } from './organization.js';
import { appears, press, type } from './press.js';

export default {
  title: 'Connection settings failures',
  component: 'org-connection-settings',
  tags: ['autodocs'],
} satisfies Meta;

const settings = (id: string): TemplateResult =>
  html`<org-connection-settings connection-id=${id}></org-connection-settings>`;

export const FailedToRead: Story = {
  render: () => organization(settings(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'We couldn’t load the connection.' },
};

export const NotFound: Story = {
  render: () => organization(settings('con_0000000000000000')),
  parameters: { shows: 'This no longer exists.' },
};

export const Saving = saved('hang', 'Save');

/** The server has named a time; until then nothing is sent. */
export const Waiting = saved({ status: 429, headers: { 'Retry-After': '60' } }, 'Trying again in');

export const Refused = saved({ status: 403 }, 'We couldn’t save the settings.');

export const SessionEnded = saved({ status: 401 }, 'Your session has ended. Sign in again.');

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
      from: 'PATCH',
    }),
  play: ({ canvasElement }) => save(canvasElement, 'A/B'),
  parameters: { shows: 'must not contain a slash' },
};

/** The connection dropped, and nobody can say what the server has done. */
export const Uncertain = saved('network', 'We couldn’t confirm whether the settings were saved.');

/** Somebody else has changed the same meanwhile. */
export const ChangedMeanwhile: Story = {
  render: () => ownOrganization(settings(OKTA)),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Display name', 'Everybody');
    await transportOf(canvasElement)?.updateConnection(OKTA, { displayName: 'Acme Workforce' });
    await press(canvasElement, 'Save');
  },
  parameters: { shows: 'This was changed elsewhere in the meantime.' },
};

/** Somebody else has removed it while the form was open. */
export const RemovedMeanwhile: Story = {
  render: () => ownOrganization(settings(OKTA)),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Display name');
    await transportOf(canvasElement)?.detachConnection(OKTA);
    await save(canvasElement, 'Everybody');
  },
  parameters: { shows: 'This connection was removed in the meantime.' },
};

/** Saved, where that meets this. */
function saved(fails: Failure, shows: string): Story {
  return {
    render: () => organization(settings(WORKFORCE), { fails, from: 'PATCH' }),
    play: ({ canvasElement }) => save(canvasElement, 'Everybody'),
    parameters: { shows },
  };
}

async function save(canvas: HTMLElement, name: string): Promise<void> {
  await type(canvas, 'Display name', name);
  await press(canvas, 'Save');
}

function transportOf(canvas: HTMLElement) {
  return canvas.querySelector('org-provider')?.transport;
}
