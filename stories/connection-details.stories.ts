import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-details/connection-details.js';
import type { Connection } from '../src/index.js';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import {
  ENTRA,
  organization,
  ownOrganization,
  OKTA,
  READ_ONLY,
  SUPPLIERS,
  WORKFORCE,
} from './organization.js';
import { appears, press, submit, type } from './press.js';
import { toDelete } from './to-delete.js';

export default {
  title: 'Connection details',
  component: 'org-connection-details',
  tags: ['autodocs'],
} satisfies Meta;

const details = (id: string): TemplateResult =>
  html`<org-connection-details connection-id=${id}></org-connection-details>`;

export const Page: Story = {
  args: { connectionId: WORKFORCE, lang: '' },
  render: ({ connectionId, lang }) =>
    organization(
      html`<org-connection-details connection-id=${connectionId} .lang=${lang}></org-connection-details>`,
      { signInLink },
    ),
  parameters: { shows: ['https://login.service.example/login/callback', 'acme-workforce', 'Save'] },
};

/** Its provider reads the metadata of the connection, and checks signed requests. */
export const Saml: Story = {
  render: () => organization(details(SUPPLIERS)),
  parameters: {
    shows: ['urn:auth0:service:acme-suppliers', 'https://login.service.example/pem?cert=connection'],
  },
};

export const Loading: Story = {
  render: () => organization(details(WORKFORCE), { fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

/** Nothing may be changed, and each part says why. */
export const ReadOnly: Story = {
  render: () => organization(details(ENTRA)),
  parameters: { shows: ['Your organization can view it.', 'You can view this connection'] },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => organization(details(WORKFORCE), { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to change this connection.' },
};

/** The kit doesn't know what a provider of this type needs. */
export const UnknownType: Story = {
  render: () => {
    const [first] = seedConnections();
    return organization(details(WORKFORCE), {
      connections: [{ ...first!, strategy: 'webauthn-enterprise' }],
    });
  },
  parameters: { shows: ['webauthn-enterprise', 'We don’t know connections of this type'] },
};

/** The page has not said where people sign in. */
export const ValuesUnknown: Story = {
  render: () => ownOrganization(details(OKTA)),
  parameters: { shows: 'Not known here.' },
};

/** What is typed is not saved yet. */
export const Changed: Story = {
  render: () => organization(details(WORKFORCE)),
  play: ({ canvasElement }) => type(canvasElement, 'Display name', 'Everybody'),
  parameters: { shows: 'Reset' },
};

export const LinkCopied: Story = {
  render: () => organization(details(WORKFORCE), { signInLink }),
  play: ({ canvasElement }) => press(canvasElement, 'Copy Sign-in link'),
  parameters: { shows: 'https://app.service.example/login?connection=acme-workforce' },
};

export const Removing: Story = {
  render: () => organization(details(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Remove'),
  parameters: { shows: 'and every user who came through it' },
};

/** Removed here: nothing else is left to be seen. */
export const Removed: Story = {
  render: () => organization(details(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await toDelete(canvasElement, 'Acme Workforce');
    await submit(canvasElement, 'Delete connection');
  },
  parameters: { shows: 'Acme Workforce was deleted.' },
};

/** Opened by a list, in a dialog. */
export const InList: Story = {
  render: () => organization(html`<org-connection-list></org-connection-list>`, { signInLink }),
  play: ({ canvasElement }) => press(canvasElement, 'Suppliers'),
  parameters: { shows: ['How people sign in', 'urn:auth0:service:acme-suppliers'] },
};

/** Somebody else has removed it. */
export const RemovedMeanwhile: Story = {
  render: () => ownOrganization(details(OKTA)),
  play: async ({ canvasElement }) => {
    await appears(canvasElement, 'Display name');
    const { transport, store } = canvasElement.querySelector('org-provider')!;
    await transport?.detachConnection(OKTA);
    await store.refreshConnection(OKTA).catch(() => undefined);
  },
  parameters: { shows: 'This connection was removed in the meantime.' },
};

export const FailedToRead: Story = {
  render: () => organization(details(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'We couldn’t load the connection.' },
};

export const NotFound: Story = {
  render: () => organization(details('con_0000000000000000')),
  parameters: { shows: 'This no longer exists.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${organization(details(SUPPLIERS), { signInLink })}</div>`,
  parameters: { shows: 'urn:auth0:service:acme-suppliers' },
};

/** A page's mistake, in words for its developer. */
export const WithoutId: Story = {
  render: () => organization(html`<org-connection-details></org-connection-details>`),
  parameters: { shows: 'needs a connection-id' },
};

function signInLink({ name }: Connection): string {
  return `https://app.service.example/login?connection=${name}`;
}
