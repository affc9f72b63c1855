import { html } from 'lit';
import { seedState } from '../src/testing/index.js';
import {
  assistant,
  create,
  METADATA,
  PEM,
  toInstructions,
  toNaming,
  toReview,
  toValues,
} from './creating.js';
import type { Meta, Story } from './csf.js';
import { READ_ONLY } from './organization.js';
import { paste, press, type } from './press.js';

export default {
  title: 'Connection create',
  component: 'org-connection-create',
  tags: ['autodocs'],
} satisfies Meta;

export const Provider: Story = {
  args: { strategies: '', strategy: '', lang: '' },
  render: ({ strategies, strategy, lang }) =>
    assistant(
      {},
      html`<org-connection-create
        .strategies=${strategies}
        .strategy=${strategy}
        .lang=${lang}
      ></org-connection-create>`,
    ),
  parameters: { shows: 'What do your people sign in with?' },
};

/** SAML is spoken by many, whose consoles differ. */
export const ProviderOfSaml: Story = {
  render: () => assistant(),
  play: ({ canvasElement }) => press(canvasElement, 'SAML'),
  parameters: { shows: 'What runs at your provider?' },
};

export const Instructions: Story = {
  render: () => assistant(),
  play: ({ canvasElement }) => toInstructions(canvasElement, 'Okta'),
  parameters: { shows: 'https://login.acme.example/login/callback' },
};

/** Something happens at once, so it is said before anything is done. */
export const InstructionsWithNotice: Story = {
  render: () => assistant(),
  play: ({ canvasElement }) => toInstructions(canvasElement, 'Google Workspace'),
  parameters: { shows: 'Authorized domain' },
};

/** One of the values is not final yet. */
export const InstructionsProvisional: Story = {
  render: () => assistant(),
  play: ({ canvasElement }) => toInstructions(canvasElement, 'SAML', 'Another provider'),
  parameters: { shows: ['ACS URL (reply URL)', 'Provisional.'] },
};

/** The page has not said where people sign in. */
export const InstructionsWithoutAddress: Story = {
  render: () => assistant({ loginDomain: undefined, tenant: undefined }),
  play: ({ canvasElement }) => toInstructions(canvasElement, 'ADFS'),
  parameters: { shows: 'Not known here.' },
};

/** What was pasted is cleaned, and the rest of it looks like a slip. */
export const Values: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toValues(canvasElement, 'Okta');
    await paste(canvasElement, 'Okta domain', ' https://Acme-admin.okta.com/admin/dashboard ');
    await paste(canvasElement, 'Client ID', ' 0oa1b2c3d4E5f6G7h8i9 ');
  },
  parameters: { shows: ['Only the host name was kept.', 'Use acme.okta.com'] },
};

export const ValuesMissing: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toValues(canvasElement, 'Microsoft Entra ID');
    await press(canvasElement, 'Continue');
  },
  parameters: { shows: 'Fill in this field.' },
};

export const MetadataFile: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toValues(canvasElement, 'SAML', 'Another provider');
    await press(canvasElement, 'Metadata file');
    await paste(canvasElement, 'Paste the metadata', METADATA);
  },
  parameters: { shows: ['This metadata was read', 'https://idp.acme.example/saml/sso'] },
};

export const MetadataRefused: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toValues(canvasElement, 'SAML', 'Another provider');
    await press(canvasElement, 'Metadata file');
    await paste(canvasElement, 'Paste the metadata', '<!doctype html><html><body>Sign in</body></html>');
  },
  parameters: { shows: 'This is a web page.' },
};

export const Certificate: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toValues(canvasElement, 'SAML', 'Another provider');
    await press(canvasElement, 'By hand');
    await paste(canvasElement, 'Sign-in URL', 'https://idp.acme.example/saml/sso');
    await paste(canvasElement, 'Signing certificate', PEM);
  },
  parameters: { shows: ['Issued to', 'Sample identity provider'] },
};

export const Names: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toNaming(canvasElement);
    await type(canvasElement, 'Display name', 'Acme Staff');
  },
  parameters: { shows: 'It can’t be changed later, and people don’t see it.' },
};

export const Review: Story = {
  render: () => assistant(),
  play: ({ canvasElement }) => toReview(canvasElement),
  parameters: { shows: ['Entered, not shown', 'acme-staff'] },
};

export const Finish: Story = {
  render: () =>
    assistant(
      {},
      html`<org-connection-create><a slot="try" href="#try">Try a sign-in</a></org-connection-create>`,
    ),
  play: ({ canvasElement }) => create(canvasElement),
  parameters: { shows: 'Acme Staff is created. It is switched off.' },
};

export const Paused: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toNaming(canvasElement);
    await press(canvasElement, 'Continue later');
  },
  parameters: { shows: 'Your entries are kept as long as this page is open.' },
};

/** The tenant allows none of what the page offers. */
export const NotAllowed: Story = {
  render: () => {
    const configuration = { ...seedState().configuration, allowed_strategies: ['okta'] };
    return assistant(
      { configuration },
      html`<org-connection-create strategy="adfs"></org-connection-create>`,
    );
  },
  parameters: { shows: 'can’t be added here.' },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => assistant({ scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to add connections.' },
};

export const Loading: Story = {
  render: () => assistant({ fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${assistant()}</div>`,
  play: ({ canvasElement }) => toInstructions(canvasElement, 'SAML', 'Another provider'),
  parameters: { shows: 'ACS URL (reply URL)' },
};

/** Opened by the list's own button. */
export const InDialog: Story = {
  render: () => assistant({}, html`<org-connection-list></org-connection-list>`),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add connection');
    await toInstructions(canvasElement, 'Okta');
  },
  parameters: { shows: 'Prepare your provider' },
};
