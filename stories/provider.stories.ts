import { html } from 'lit';
import '../src/index.js';
import { invalidToken, seedConnections } from '../src/testing/index.js';
import { createMemoryTransport } from '../src/transport/index.js';
import type { Connection } from '../src/index.js';
import type { Meta, Story } from './csf.js';
import { storyEmulator } from './faults.js';

export default {
  title: 'Provider',
  component: 'org-provider',
  tags: ['autodocs'],
} satisfies Meta;

const list = html`<org-connection-list></org-connection-list>`;

/** A few are enough here. */
const connections = seedConnections().slice(0, 3);

/** Through the page's own origin, whose server knows who is signed in. On a page `base-url` is all; here is no server. */
export const Proxy: Story = {
  args: { baseUrl: '/my-org', domain: '', scope: '', currentConnection: '' },
  render: ({ baseUrl, domain, scope, currentConnection }) =>
    html`<org-provider
      .baseUrl=${baseUrl}
      .domain=${domain}
      .scope=${scope || undefined}
      .currentConnection=${currentConnection || undefined}
      .fetch=${storyEmulator({ connections }).fetch}
      >${list}</org-provider
    >`,
  parameters: { shows: 'Acme Workforce' },
};

/** Directly, with a token that the page gets. On a page `domain` and `getAccessToken` are all. */
export const Token: Story = {
  render: () => {
    const { fetch } = storyEmulator({ connections, authenticate });
    const getAccessToken = async () => 'a token of the signed-in person';
    return html`<org-provider domain="login.acme.example" .getAccessToken=${getAccessToken} .fetch=${fetch}>
      ${list}
    </org-provider>`;
  },
  parameters: { shows: 'Acme Workforce' },
};

/** The page has no token to give: somebody has to sign in. */
export const TokenRefused: Story = {
  render: () => {
    const { fetch } = storyEmulator({ connections, authenticate });
    const getAccessToken = () => Promise.reject(new Error('login_required'));
    return html`<org-provider domain="login.acme.example" .getAccessToken=${getAccessToken} .fetch=${fetch}>
      ${list}
    </org-provider>`;
  },
  parameters: { shows: 'You aren’t signed in' },
};

/** A page that asks in its own way brings a transport. */
export const CustomTransport: Story = {
  render: () => {
    const connections: readonly Connection[] = [
      {
        id: 'con_own0000000000001',
        name: 'own',
        displayName: 'From somewhere else',
        strategy: 'oidc',
        domains: ['elsewhere.example'],
        isEnabled: true,
        showAsButton: true,
        assignMembershipOnLogin: false,
        accessLevel: 'full',
        options: null,
      },
    ];
    return html`<org-provider .transport=${createMemoryTransport(connections)}>${list}</org-provider>`;
  },
  parameters: { shows: 'From somewhere else' },
};

/** A list and a switch of one connection: one request for both, and both always show the same. */
export const SeveralInside: Story = {
  render: () =>
    html`<org-provider base-url="/my-org" .fetch=${storyEmulator({ connections }).fetch}>
      <org-connection-toggle
        connection-id="con_5GkYw8RmTz3NqLpA"
        label="Company account"
      ></org-connection-toggle>
      ${list}
    </org-provider>`,
  parameters: { shows: 'Acme Workforce' },
};

/** A page's mistake, told where it will be seen. */
export const MissingAddress: Story = {
  render: () => html`<org-provider>${list}</org-provider>`,
  parameters: { shows: 'needs a base-url', warns: 'needs a base-url' },
};

export const ForeignOriginWithoutToken: Story = {
  render: () => html`<org-provider domain="login.acme.example">${list}</org-provider>`,
  parameters: { shows: 'needs getAccessToken or fetch', warns: 'needs getAccessToken or fetch' },
};

export const UnusableAddress: Story = {
  render: () => html`<org-provider base-url="ftp://acme.example">${list}</org-provider>`,
  parameters: { shows: 'cannot use base-url', warns: 'cannot use base-url' },
};

export const UnusableDomain: Story = {
  render: () => html`<org-provider domain="ftp://login.acme.example">${list}</org-provider>`,
  parameters: { shows: 'cannot use domain', warns: 'cannot use domain' },
};

async function authenticate(request: Request) {
  if (!request.headers.get('authorization')?.startsWith('Bearer ')) throw invalidToken();
  return { scopes: ['read:my_org:identity_providers', 'update:my_org:identity_providers'] };
}
