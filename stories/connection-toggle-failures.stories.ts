import { html, type TemplateResult } from 'lit';
import type { Failure } from '../src/testing/index.js';
import { TransportError, type TransportErrorCode } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { OKTA, organization, ownOrganization, WORKFORCE } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection toggle failures',
  component: 'org-connection-toggle',
  tags: ['autodocs'],
} satisfies Meta;

const toggle = (id: string): TemplateResult =>
  html`<org-connection-toggle connection-id=${id}></org-connection-toggle>`;

/** Shows the wish at once, and can be pressed again. */
export const Saving = pressed('hang', 'Switching off…');

/** After five seconds. */
export const SavingForLong = pressed('hang', 'Still switching off…');

/** The server has named a time; until then nothing is sent. */
export const Waiting = pressed({ status: 429, headers: { 'Retry-After': '60' } }, 'Trying again in');

export const Refused = pressed({ status: 409 }, 'We couldn’t disable Acme Workforce.');

/** Found out by the first refusal. */
export const RefusedForbidden = pressed({ status: 403 }, 'You don’t have permission for this');

export const SessionEnded = pressed({ status: 401 }, 'Your session has ended. Sign in again.');

/** The connection dropped, and nobody can say what the server has done. */
export const Uncertain = pressed('network', 'We couldn’t confirm whether Acme Workforce was switched.');

/** Nothing was sent. */
export const Offline: Story = refusedAs('offline', 'You’re offline');

/** Somebody else has removed it meanwhile. */
export const Gone: Story = refusedAs('not-found', 'Another admin might have removed it.');

export const RefusedNarrow: Story = {
  ...Refused,
  render: (args) => html`<div style="max-width: 320px">${Refused.render(args)}</div>`,
};

export const NotFound: Story = {
  render: () => organization(toggle('con_0000000000000000')),
  parameters: { shows: 'This no longer exists.' },
};

export const FailedToRead: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'We couldn’t load the connection.' },
};

/** Pressed, where switching meets this. */
function pressed(fails: Failure, shows: string): Story {
  return {
    render: () => organization(toggle(WORKFORCE), { fails, from: 'PATCH' }),
    play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
    parameters: { shows },
  };
}

function refusedAs(code: TransportErrorCode, shows: string): Story {
  const updateConnection = () => Promise.reject(new TransportError(code));
  return {
    render: () => ownOrganization(toggle(OKTA), { updateConnection }),
    play: ({ canvasElement }) => press(canvasElement, 'Acme Okta'),
    parameters: { shows },
  };
}
