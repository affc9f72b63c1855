import { html } from 'lit';
import '../src/localize/de.js';
import { seedConnections, type Failure, type WireIdentityProvider } from '../src/testing/index.js';
import { createMemoryTransport, TransportError } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { organization } from './organization.js';
import { appears, press } from './press.js';

export default {
  title: 'Connection list',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;

/** Every kind of connection, and every level of access. */
export const Loaded: Story = {
  render: () => organization(list),
  parameters: { shows: 'Acme Workforce' },
};

export const Loading: Story = {
  render: () => organization(list, { fails: 'hang' }),
  parameters: { shows: 'Loading connections…' },
};

export const Empty: Story = {
  render: () => organization(list, { connections: [] }),
  parameters: { shows: 'No connections yet' },
};

/** What a server may send, and what nobody has thought of. */
export const UnusualRows: Story = {
  render: () => {
    const connections = [
      { id: 'con_new0000000000001', display_name: 'Of a kind to come', strategy: 'webauthn-enterprise' },
      { id: 'con_same000000000001', name: 'first', display_name: 'Same name', access_level: 'full' },
      { id: 'con_same000000000002', name: 'second', display_name: 'Same name', access_level: 'full' },
      { id: 'con_long000000000001', display_name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3) },
      { id: 'con_rtl0000000000001', display_name: 'قسم المبيعات', domains: ['مثال.example'] },
      { id: 'con_many000000000001', display_name: 'Many domains', domains: domains(12) },
      { display_name: 'Without an id', is_enabled: true },
    ] as WireIdentityProvider[];
    return organization(list, { connections });
  },
  parameters: { shows: 'the server sent no id for it' },
};

/** Rows that could not be read are told beside those that could. */
export const MalformedRows: Story = {
  render: () => {
    const items = [
      ...seedConnections().slice(0, 2),
      { display_name: 'Broken', is_enabled: 'yes' },
      'nonsense',
    ];
    return organization(list, { fails: { status: 200, body: { identity_providers: items } } });
  },
  parameters: { shows: '2 connections could not be read' },
};

/** The session has ended. */
export const FailedUnauthorized = failed({ status: 401 }, 'Sign in again');
export const FailedForbidden = failed({ status: 403 }, 'Missing permission');
export const FailedNotFound = failed({ status: 404 }, 'does not know this organization');
export const FailedConflict = failed({ status: 409 }, 'as it is set up now');
export const FailedInvalid = failed({ status: 400 }, 'did not accept the request');
export const FailedRateLimited = failed({ status: 429 }, 'too many requests');
export const FailedUnavailable = failed({ status: 500 }, 'The server has a problem');
export const FailedNetwork = failed('network', 'could not be reached');
/** A login page where there should be data. */
export const FailedMalformed = failed('login-page', 'could not be understood');

export const FailedTimeout: Story = {
  render: () => {
    const transport = createMemoryTransport([]);
    transport.listConnections = () => Promise.reject(new TransportError('timeout'));
    return html`<org-connection-list .transport=${transport}></org-connection-list>`;
  },
  parameters: { shows: 'took too long to answer' },
};

/** Refreshing failed: what was known stays. */
export const FailedWithOlderRows: Story = {
  render: () => organization(list, { fails: { status: 401 }, after: 1 }),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Acme Workforce');
    await press(canvasElement, 'Refresh');
  },
  parameters: { shows: 'could not be refreshed' },
};

/** The server has named a time; until then nothing is sent. */
export const Waiting: Story = {
  render: () => organization(list, { fails: { status: 429, headers: { 'Retry-After': '60' } } }),
  parameters: { shows: 'Trying again in' },
};

/** The page knows that this person may only look. */
export const ReadOnly: Story = {
  render: () => organization(list, { scope: 'read:my_org:identity_providers' }),
  parameters: { shows: 'You have no permission to switch it.' },
};

/** As wide as a small phone, or a page at 400 %. */
export const Narrow: Story = {
  render: () => html`<div style="width: 320px">${organization(list)}</div>`,
  parameters: { shows: 'Acme Workforce' },
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${organization(list)}</div>`,
  parameters: { shows: 'Acme Workforce' },
};

/** An element's own `lang`; without one it follows the document's. */
export const German: Story = {
  render: () => organization(html`<org-connection-list lang="de"></org-connection-list>`),
  parameters: { shows: 'Verbindungen' },
};

/** The page's own heading, buttons and words. */
export const Slots: Story = {
  render: () =>
    organization(
      html`<org-connection-list>
        <h2 slot="header">How people sign in</h2>
        <button slot="actions" type="button">Add a connection</button>
        <p slot="empty">Everybody signs in with a password.</p>
      </org-connection-list>`,
      { connections: [] },
    ),
  parameters: { shows: 'Everybody signs in with a password.' },
};

function failed(fails: Failure, shows: string): Story {
  return { render: () => organization(list, { fails }), parameters: { shows } };
}

function domains(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `team-${index + 1}.acme.example`);
}
