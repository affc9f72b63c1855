import { html } from 'lit';
import '../src/localize/de.js';
import { createConnection } from '../src/model/connection.js';
import { seedConnections, type Failure, type WireIdentityProvider } from '../src/testing/index.js';
import { createMemoryTransport, TransportError } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { organization } from './organization.js';
import { appears, press, submit } from './press.js';

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

/** Just switched off: it can be taken back as long as it is so. */
export const Undo: Story = {
  render: () => organization(list),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Nobody can sign in with it now.' },
};

/** More at once than the server takes: the others wait for their turn. */
export const Queued: Story = {
  render: () => organization(list, { latency: 400 }),
  play: async ({ canvasElement }) => {
    for (const name of ['Acme Workforce', 'Contractors', 'Acme Studio']) await press(canvasElement, name);
  },
  parameters: { shows: 'Waiting for its turn' },
};

/** Said once, however many rows it is about. */
export const SignedOut: Story = {
  render: () => organization(list, { fails: { status: 401 }, after: 1 }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Acme Workforce');
    await press(canvasElement, 'Contractors');
  },
  parameters: { shows: 'Your session has ended. Sign in again.' },
};

/** Somebody else has renamed one. */
export const ChangedElsewhere: Story = {
  render: () => {
    const transport = createMemoryTransport(CONNECTIONS);
    return html`<org-connection-list .transport=${transport}></org-connection-list>`;
  },
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Acme Okta');
    const shown = canvasElement.querySelector('org-connection-list');
    await shown?.transport?.updateConnection('con_okta', { displayName: 'Acme Workforce' });
    await shown?.refresh();
  },
  parameters: { shows: 'Changed elsewhere just now' },
};

/** What a row offers besides its switch. */
export const Menu: Story = {
  render: () => organization(list),
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Acme Workforce'),
  parameters: { shows: 'Settings…' },
};

/** An item that cannot be chosen says why. */
export const MenuReadOnly: Story = {
  render: () => organization(list),
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Factory floor'),
  parameters: { shows: 'Your organization may not remove this connection.' },
};

/** Opened from the menu; a page that has a place of its own for it prevents `org-connection-select`. */
export const Settings: Story = {
  render: () => organization(list),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Actions for Acme Workforce');
    await press(canvasElement, 'Settings…');
  },
  parameters: { shows: 'Show as a button on the login page' },
};

/** Says what each choice does; chooses nothing beforehand. */
export const Remove: Story = {
  render: () => organization(list, { current: 'acme-workforce' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Actions for Acme Workforce');
    await press(canvasElement, 'Remove…');
  },
  parameters: { shows: 'with it every user who came through it' },
};

/** The row is gone, and what became of the connection is said. */
export const Removed: Story = {
  render: () => organization(list),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Actions for Acme Workforce');
    await press(canvasElement, 'Remove…');
    await press(canvasElement, 'Remove from organization');
    await submit(canvasElement, 'Remove from organization');
  },
  parameters: { shows: 'Acme Workforce was removed from the organization.' },
};

/** Two that may be changed. */
const CONNECTIONS = ['Acme Okta', 'Suppliers'].map((displayName, index) =>
  createConnection({
    id: index === 0 ? 'con_okta' : 'con_saml',
    name: displayName.toLowerCase().replace(' ', '-'),
    displayName,
    strategy: index === 0 ? 'okta' : 'samlp',
    isEnabled: true,
    accessLevel: 'full',
  }),
);

function failed(fails: Failure, shows: string): Story {
  return { render: () => organization(list, { fails }), parameters: { shows } };
}

function domains(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `team-${index + 1}.acme.example`);
}
