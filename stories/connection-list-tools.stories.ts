import { html } from 'lit';
import { manyConnections, seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { organization, WORKFORCE } from './organization.js';
import { appears, press, type } from './press.js';

export default {
  title: 'Connection list tools',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;
const few = seedConnections().slice(0, 4);

/** More than seven connections can be searched, filtered and sorted. */
export const Found: Story = {
  render: () => organization(list),
  play: ({ canvasElement }) => type(canvasElement, 'Search connections', 'saml'),
  parameters: { shows: '2 of 9 connections' },
};

/** No match is not an empty list. */
export const NothingFound: Story = {
  render: () => organization(html`<org-connection-list .view=${{ search: 'nobody' }}></org-connection-list>`),
  parameters: { shows: 'No connections match' },
};

/** A page sets the view, and reads it when `org-view-changed` tells that the person has changed it. */
export const View: Story = {
  render: () =>
    organization(
      html`<org-connection-list
        .view=${{ status: 'enabled', sort: 'name', order: 'descending' } as const}
      ></org-connection-list>`,
    ),
  parameters: { shows: '8 of 9 connections' },
};

/** Also for a few. */
export const AlwaysSearchable: Story = {
  render: () =>
    organization(html`<org-connection-list searchable="always"></org-connection-list>`, { connections: few }),
  parameters: { shows: '4 connections' },
};

/** Never, for a page that has a search of its own. */
export const NeverSearchable: Story = {
  render: () => organization(html`<org-connection-list searchable="never"></org-connection-list>`),
  parameters: { shows: 'Finance' },
};

/** Above 50 connections there are pages; the search and the order are about all of them. */
export const Pages: Story = {
  render: () => organization(list, { connections: manyConnections(60) }),
  play: ({ canvasElement }) => press(canvasElement, 'Next page'),
  parameters: { shows: '51–60 of 60 connections' },
};

/** More rows at once. */
export const Compact: Story = {
  render: () => organization(html`<org-connection-list density="compact"></org-connection-list>`),
  play: async ({ canvasElement }) => void (await appears(canvasElement, 'Search connections')),
  parameters: { shows: '9 connections' },
};

/** The page chooses the columns and their order. */
export const Columns: Story = {
  render: () =>
    organization(html`<org-connection-list columns="name status strategy"></org-connection-list>`, {
      connections: few,
    }),
  parameters: { shows: 'Contractors' },
};

/** A column of the page's own, from what it knows of each connection. */
export const ExtraColumn: Story = {
  render: () => {
    const owners = ['Ada Byron', 'Grace Murray', 'Edith Clarke', 'Mary Jackson'];
    const cell = (connection: { readonly id: string | null }) =>
      owners[few.findIndex(({ id }) => id === connection.id)] ?? '';
    const columns = [{ name: 'owner', heading: 'Owner', cell }];
    return organization(html`<org-connection-list .extraColumns=${columns}></org-connection-list>`, {
      connections: few,
    });
  },
  parameters: { shows: 'Edith Clarke' },
};

/** The same without a script: a slot for its heading, and one for each row. */
export const ExtraColumnOfSlots: Story = {
  render: () =>
    organization(
      html`<org-connection-list columns="name strategy owner status">
        <span slot="owner">Owner</span>
        <a slot=${`owner:${WORKFORCE}`} href="#ada">Ada Byron</a>
      </org-connection-list>`,
      { connections: few },
    ),
  parameters: { shows: 'Ada Byron' },
};

/** What the page offers for each row, among the kit's own. */
export const RowActions: Story = {
  render: () => {
    const actions = [
      { text: 'Open audit log', choose: () => undefined },
      { text: 'Test', choose: () => undefined, whyNot: () => 'Nobody has signed in with it yet.' },
    ];
    return organization(html`<org-connection-list .rowActions=${actions}></org-connection-list>`, {
      connections: few,
    });
  },
  play: ({ canvasElement }) => press(canvasElement, 'Actions for Acme Workforce'),
  parameters: { shows: 'Open audit log' },
};

/** An icon of the page's own for one connection. */
export const IconSlot: Story = {
  render: () =>
    organization(
      html`<org-connection-list>
        <svg slot=${`icon:${WORKFORCE}`} viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
          <rect width="36" height="36" rx="8" fill="#5b3df5" />
          <path d="M10 24 18 10l8 14z" fill="#fff" />
        </svg>
      </org-connection-list>`,
      { connections: few },
    ),
  parameters: { shows: 'Acme Workforce' },
};
