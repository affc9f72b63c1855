import { html } from 'lit';
import { seedConnections, type Failure } from '../src/testing/index.js';
import { TransportError, type TransportErrorCode } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { organization, ownConnection, ownOrganization } from './organization.js';
import { appears, press, pressSwitch } from './press.js';

export default {
  title: 'Connection list failures',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;

const withHelp = html`<org-connection-list>
  <a slot="sign-in" href="#login">Sign in to Acme</a>
  <a slot="contact" href="mailto:support@acme.example">Write to our support</a>
</org-connection-list>`;

/** Some that can be switched: so many that one stays enabled. */
const connections = seedConnections()
  .filter(({ access_level }) => /full|limited/.test(access_level ?? ''))
  .slice(0, 5);

const CONNECTIONS = [ownConnection('con_1', 'Acme Okta'), ownConnection('con_2', 'Suppliers')];
const OTHER_CONNECTIONS = [ownConnection('con_3', 'Globex Entra')];

/** The session has ended. */
export const Unauthorized = failed({ status: 401 }, 'You aren’t signed in');
export const Forbidden = failed({ status: 403 }, 'Missing permission');
export const NotFound = failed({ status: 404 }, 'doesn’t know this organization');
export const Conflict = failed({ status: 409 }, 'with its current setup');
export const Invalid = failed({ status: 400 }, 'did not accept the request');
export const RateLimited = failed({ status: 429 }, 'too many requests');
export const Unavailable = failed({ status: 500 }, 'The server has a problem');
export const Network = failed('network', 'couldn’t reach the server');
/** A login page where there should be data. Developers are told in the console. */
export const Malformed = failed(
  'login-page',
  'couldn’t understand',
  'not an answer of the My Organization API',
);
/** The person has to prove who they are. */
export const MfaRequired = failed(
  { status: 403, body: { error: 'mfa_required' } },
  'verify your identity again',
);
export const ConsentRequired = failed(
  { status: 403, body: { error: 'consent_required' } },
  'You need to give your consent',
);
export const Offline = failedAs('offline', 'You’re offline');
export const Timeout = failedAs('timeout', 'took too long to answer');

/** The page is for another organization than the one that is signed in. */
export const AnotherSession = failedAs(
  'session-changed',
  'Another person or organization is signed in now than when this page was opened',
);

/** Another organization is signed in since the page was opened: nothing of the first one is left. */
export const SessionChanged: Story = {
  render: () => {
    const answers = [CONNECTIONS, undefined, OTHER_CONNECTIONS].values();
    return ownOrganization(list, {
      listConnections: async () => {
        const connections = answers.next().value;
        if (connections) return { connections, malformed: [] };
        throw new TransportError('session-changed');
      },
    });
  },
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Acme Okta');
    await press(canvasElement, 'Refresh');
    await appears(canvasElement, 'Globex Entra');
  },
  parameters: { shows: ['Another person or organization is signed in now', 'Globex Entra'] },
};

/** The tenant does not have the API yet. */
export const NotActivated: Story = {
  render: () => organization(list, { isActivated: false }),
  parameters: { shows: 'You don’t have permission for this' },
};

/** Refreshing failed: what was known stays. */
export const WithOlderRows: Story = {
  render: () => organization(list, { connections, fails: { status: 401 }, after: 1 }),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Acme Workforce');
    await press(canvasElement, 'Refresh');
  },
  parameters: { shows: 'couldn’t refresh them' },
};

/** The server has named a time; until then nothing is sent. */
export const Waiting: Story = {
  render: () => organization(list, { fails: { status: 429, headers: { 'Retry-After': '60' } } }),
  parameters: { shows: 'Trying again in' },
};

/** It failed on the way, and is sent again. */
export const Retrying: Story = {
  render: () =>
    ownOrganization(list, {
      listConnections: (call) => {
        call?.onWait?.({ reason: 'retry', until: undefined });
        return new Promise(() => {});
      },
    }),
  parameters: { shows: 'That didn’t work. Trying again…' },
};

/** More at once than the server takes: the others wait for their turn. */
export const Queued: Story = {
  render: () => organization(list, { connections, fails: 'hang', from: 'PATCH' }),
  play: async ({ canvasElement }) => {
    for (const name of ['Acme Workforce', 'Contractors', 'Acme Studio'])
      await pressSwitch(canvasElement, name);
  },
  parameters: { shows: 'Waiting for its turn' },
};

/** One was not switched; the others are as they were. */
export const RefusedRow: Story = {
  render: () => organization(list, { connections, fails: { status: 409 }, from: 'PATCH' }),
  play: ({ canvasElement }) => pressSwitch(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'We couldn’t disable Acme Workforce.' },
};

export const RefusedRowNarrow: Story = {
  ...RefusedRow,
  render: () =>
    html`<div style="max-width: 320px">
      ${organization(list, { connections, fails: { status: 409 }, from: 'PATCH' })}
    </div>`,
};

/** Said once, however many rows it is about. */
export const SignedOut: Story = {
  render: () => organization(list, { connections, fails: { status: 401 }, after: 1 }),
  play: async ({ canvasElement }) => {
    await pressSwitch(canvasElement, 'Acme Workforce');
    await pressSwitch(canvasElement, 'Contractors');
  },
  parameters: { shows: ['We couldn’t disable Acme Workforce.', 'We couldn’t disable Contractors.'] },
};

/** The page's own ways out. */
export const Slots: Story = {
  render: () => organization(withHelp, { fails: { status: 401 } }),
  parameters: { shows: ['You aren’t signed in', 'Sign in to Acme'] },
};

export const ContactSlot: Story = {
  render: () => organization(withHelp, { fails: { status: 403 } }),
  parameters: { shows: ['Missing permission', 'Write to our support'] },
};

function failed(fails: Failure, shows: string, warns?: string): Story {
  return { render: () => organization(list, { fails }), parameters: { shows, ...(warns && { warns }) } };
}

function failedAs(code: TransportErrorCode, shows: string): Story {
  const listConnections = () => Promise.reject(new TransportError(code));
  return { render: () => ownOrganization(list, { listConnections }), parameters: { shows } };
}
