import { html, type TemplateResult } from 'lit';
import '../src/localize/de.js';
import { seedConnections } from '../src/testing/index.js';
import { createMemoryTransport } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { OKTA, organization, ownConnection, ownOrganization, READ_ONLY } from './organization.js';
import { appears, focusSwitch, press, pressSwitch, submit, type } from './press.js';
import { UNUSUAL_CONNECTIONS } from './unusual-connections.js';

export default {
  title: 'Connection list',
  component: 'org-connection-list',
  tags: ['autodocs'],
  argTypes: {
    confirm: { options: ['risky', 'always', 'never'], control: 'inline-radio' },
    density: { options: ['comfortable', 'compact'], control: 'inline-radio' },
    searchable: { options: ['auto', 'always', 'never'], control: 'inline-radio' },
  },
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;

const TEAMS = [1, 2, 3, 4, 5, 6].map((number) => ownConnection(`con_${number}`, `Team ${number}`));

/** As many as it takes to see what one of them does among others. */
const connections = seedConnections().slice(0, 4);

/** Every kind of connection, and every level of access. */
export const Loaded: Story = {
  args: {
    confirm: 'risky',
    density: 'comfortable',
    columns: '',
    searchable: 'auto',
    selectable: false,
    lang: '',
  },
  render: ({ confirm, density, columns, searchable, selectable, lang }) =>
    organization(
      html`<org-connection-list
        .confirm=${confirm}
        .density=${density}
        .columns=${columns}
        .searchable=${searchable}
        .selectable=${selectable}
        .lang=${lang}
      ></org-connection-list>`,
    ),
  parameters: { shows: 'Acme Workforce' },
};

export const Loading: Story = {
  render: () => organization(list, { fails: 'hang' }),
  parameters: { shows: 'Loading connections…' },
};

/** The page knows how many there are about, so that what is below the list stays in its place. */
export const Expected: Story = {
  render: () =>
    organization(html`<org-connection-list expected-rows="9"></org-connection-list>`, { fails: 'hang' }),
  parameters: { shows: 'Loading connections…' },
};

export const Empty: Story = {
  render: () => organization(list, { connections: [] }),
  parameters: { shows: 'No connections yet' },
};

export const One: Story = {
  render: () => organization(list, { connections: seedConnections().slice(0, 1) }),
  parameters: { shows: 'Acme Workforce' },
};

/** What a server may send, and what nobody has thought of. */
export const UnusualRows: Story = {
  render: () => organization(list, { connections: UNUSUAL_CONNECTIONS }),
  parameters: { shows: 'the server sent no ID for it' },
};

export const UnusualRowsNarrow: Story = {
  render: () => narrow(organization(list, { connections: UNUSUAL_CONNECTIONS })),
  parameters: { shows: 'the server sent no ID for it' },
};

export const UnusualRowsRightToLeft: Story = {
  render: () => html`<div dir="rtl">${organization(list, { connections: UNUSUAL_CONNECTIONS })}</div>`,
  parameters: { shows: 'the server sent no ID for it' },
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
  parameters: { shows: 'couldn’t read 2 connections' },
};

/** The page knows that this person may only look. */
export const ReadOnly: Story = {
  render: () => organization(list, { scope: READ_ONLY }),
  parameters: { shows: 'you don’t have permission to change them.' },
};

/** One among others: the reason is shown while the switch has the focus or is pointed at. */
export const ReadOnlyRow: Story = {
  render: () => organization(list, { connections: seedConnections().slice(3, 7) }),
  play: ({ canvasElement }) => focusSwitch(canvasElement, 'Factory floor'),
  parameters: { shows: 'You can view this connection, but you can’t change it.' },
};

/** As wide as a small phone, or a page at 400 %. */
export const Narrow: Story = {
  render: () => narrow(organization(list)),
  parameters: { shows: 'Acme Workforce' },
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${organization(list)}</div>`,
  parameters: { shows: 'Acme Workforce' },
};

/** An element's own `lang`; without one it follows the document's. */
export const German: Story = {
  render: () => organization(html`<org-connection-list lang="de"></org-connection-list>`, { connections }),
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
  render: () => organization(list, { connections }),
  play: ({ canvasElement }) => pressSwitch(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Undo' },
};

/** Somebody else has renamed one. */
export const ChangedElsewhere: Story = {
  render: () => ownOrganization(list),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Acme Okta');
    await canvasElement
      .querySelector('org-provider')
      ?.transport?.updateConnection(OKTA, { displayName: 'Acme Workforce' });
    await canvasElement.querySelector('org-connection-list')?.refresh();
  },
  parameters: { shows: 'Changed elsewhere just now' },
};

/** Too many to mark each of them. */
export const ManyChangedElsewhere: Story = {
  render: () => ownOrganization(list, createMemoryTransport(TEAMS)),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Team 1');
    const transport = canvasElement.querySelector('org-provider')?.transport;
    for (const { id } of TEAMS) await transport?.updateConnection(id!, { isEnabled: false });
    await canvasElement.querySelector('org-connection-list')?.refresh();
  },
  parameters: { shows: '6 connections were changed elsewhere just now.' },
};

/** What a row offers besides its switch. */
export const Menu: Story = {
  render: () => organization(list, { connections }),
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Acme Workforce'),
  parameters: { shows: 'Settings…' },
};

/** An item that cannot be chosen says why. */
export const MenuReadOnly: Story = {
  render: () => organization(list, { connections: seedConnections().slice(3, 7) }),
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Factory floor'),
  parameters: { shows: 'Your organization doesn’t have permission to remove this connection.' },
};

export const MenuNarrow: Story = {
  render: () => narrow(organization(list, { connections })),
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Acme Workforce'),
  parameters: { shows: 'Settings…' },
};

/** Opened from the menu; a page that has a place of its own for it prevents `org-connection-select`. */
export const Settings: Story = {
  render: () => organization(list, { connections }),
  play: ({ canvasElement }) => choose(canvasElement, 'Settings…'),
  parameters: { shows: 'Show as a button on the login page' },
};

/** What there is to see of a connection that can't be changed. */
export const Details: Story = {
  render: () => organization(list, { connections: seedConnections().slice(3, 7) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Actions for Factory floor');
    await press(canvasElement, 'View…');
  },
  parameters: { shows: ['Details of Factory floor', 'Connection ID'] },
};

/** Asked above the settings: one backdrop for both dialogs. */
export const SettingsDiscarded: Story = {
  render: () => organization(list, { connections }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Settings…');
    await type(canvasElement, 'Display name', 'Everybody');
    await press(canvasElement, 'Cancel');
  },
  parameters: { shows: 'Discard your changes?' },
};

/** Says what each choice does; chooses nothing beforehand. */
export const Remove: Story = {
  render: () => organization(list, { connections, current: 'acme-workforce' }),
  play: ({ canvasElement }) => choose(canvasElement, 'Remove…'),
  parameters: { shows: 'and every user who came through it' },
};

/** The row is gone, and what became of the connection is said. */
export const Removed: Story = {
  render: () => organization(list, { connections }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Remove…');
    await press(canvasElement, 'Remove from organization');
    await submit(canvasElement, 'Remove from organization');
  },
  parameters: { shows: 'Acme Workforce was removed from the organization.' },
};

async function choose(canvas: HTMLElement, item: string): Promise<void> {
  await press(canvas, 'Actions for Acme Workforce');
  await press(canvas, item);
}

function narrow(content: TemplateResult): TemplateResult {
  return html`<div style="max-width: 320px">${content}</div>`;
}
