import { html } from 'lit';
import { SAMPLE_CERTIFICATE } from '../src/testing/my-organization/sample-certificate.js';
import type { Meta, Story } from './csf.js';
import {
  CONTRACTORS,
  ENTRA,
  FINANCE,
  OLD_INTRANET,
  organization,
  READ_ONLY,
  SUPPLIERS,
  WORKFORCE,
} from './organization.js';
import { agree, changed, editable, NEW_BASE_URL, options, review } from './edit-options.js';
import { appears, press, type } from './press.js';
import { UNUSUAL_CONNECTIONS } from './unusual-connections.js';

export default {
  title: 'Connection options',
  component: 'org-connection-options',
  tags: ['autodocs'],
} satisfies Meta;

export const Okta: Story = {
  args: { connectionId: WORKFORCE, lang: '' },
  render: ({ connectionId, lang }) =>
    organization(
      html`<org-connection-options connection-id=${connectionId} .lang=${lang}></org-connection-options>`,
    ),
  parameters: { shows: ['login.acme.example', 'Edit'] },
};

/** The certificate is shown by its name and the end of its validity. */
export const SamlByHand: Story = {
  render: () => organization(options(OLD_INTRANET)),
  parameters: { shows: ['Sign-in URL', 'idp.acme.example signer', 'Replace the certificate'] },
};

export const SamlByMetadata: Story = {
  render: () => editable(SUPPLIERS),
  parameters: { shows: ['Metadata URL', 'Read the metadata again'] },
};

export const OpenIdConnect: Story = {
  render: () => organization(options(CONTRACTORS)),
  parameters: { shows: 'With a client secret' },
};

export const Loading: Story = {
  render: () => organization(options(WORKFORCE), { fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

/** The settings can be seen, and not changed. */
export const ReadOnly: Story = {
  render: () => organization(options(ENTRA)),
  parameters: { shows: 'You can view this connection, but you can’t change it.' },
};

/** The page says that this admin may only look. */
export const NoPermission: Story = {
  render: () => organization(options(WORKFORCE), { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to change this connection.' },
};

export const UnknownStrategy: Story = {
  render: () => organization(options('con_new0000000000001'), { connections: UNUSUAL_CONNECTIONS }),
  parameters: { shows: 'can’t be shown or changed here' },
};

/** One of the settings could be a secret, so it is not shown, and saving would delete it. */
export const HiddenOptions: Story = {
  render: () =>
    organization(options(WORKFORCE), {
      connections: changed(WORKFORCE, { options: { domain: 'acme.example', icon_url: '/logo?token=1' } }),
    }),
  parameters: { shows: 'Some of these settings can’t be shown' },
};

export const OptionsNotGiven: Story = {
  render: () => organization(options(WORKFORCE), { behavior: { answersOptions: false } }),
  parameters: { shows: 'The server didn’t say what these settings are.' },
};

export const Form: Story = {
  render: () => organization(options(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Edit'),
  parameters: { shows: ['Client secret', 'saving replaces the stored settings'] },
};

export const SecretNeeded: Story = {
  render: () => organization(options(WORKFORCE)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Edit');
    await type(canvasElement, 'Client ID', '0oa1b2c3d4e5f6g7h8i9');
    await press(canvasElement, 'Save');
  },
  parameters: { shows: 'Fill in this field.' },
};

/** It is taken out of its field, and how to go about it is explained. */
export const ReplacingCertificate: Story = {
  render: () => organization(options(OLD_INTRANET)),
  play: ({ canvasElement }) => press(canvasElement, 'Replace the certificate'),
  parameters: { shows: ['Choose a file', 'Only one certificate counts at a time'] },
};

/** The question before anything is saved. */
export const Changes: Story = {
  render: () => organization(options(FINANCE)),
  play: ({ canvasElement }) => review(canvasElement, 'Base URL', NEW_BASE_URL),
  parameters: { shows: ['Save these changes?', 'nobody can sign in', 'act on sign-ins at once'] },
};

/** Nobody signs in with it, so nothing is said of each change. */
export const ChangesOfOneSwitchedOff: Story = {
  render: () => organization(options(OLD_INTRANET)),
  play: ({ canvasElement }) => review(canvasElement, 'Sign-in URL', 'https://sso.acme.com/saml'),
  parameters: { shows: 'nobody notices until it is switched on' },
};

export const ReadingMetadataAgain: Story = {
  render: () => editable(SUPPLIERS),
  play: ({ canvasElement }) => press(canvasElement, 'Read the metadata again'),
  parameters: { shows: 'which can bring another certificate' },
};

export const NothingToSave: Story = {
  render: () => organization(options(FINANCE)),
  play: async ({ canvasElement }) => {
    for (const button of ['Edit', 'Save']) await press(canvasElement, button);
  },
  parameters: { shows: 'You haven’t changed anything.' },
};

export const Discarding: Story = {
  render: () => organization(options(FINANCE)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Edit');
    await type(canvasElement, 'Base URL', NEW_BASE_URL);
    await press(canvasElement, 'Cancel');
  },
  parameters: { shows: 'Discard your changes?' },
};

/** The page offers a way to try a sign-in. */
export const Saved: Story = {
  render: () =>
    organization(html`
      <org-connection-options connection-id=${FINANCE}>
        <button slot="try" type="button">Try a sign-in</button>
      </org-connection-options>
    `),
  play: async ({ canvasElement }) => {
    await review(canvasElement, 'Base URL', NEW_BASE_URL);
    await agree(canvasElement);
  },
  parameters: { shows: ['Saved. Now try a sign-in in a private window.', 'Try a sign-in'] },
};

/** The one that was replaced can be put back. */
export const CertificateReplaced: Story = {
  render: () => organization(options(OLD_INTRANET)),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Replace the certificate');
    await type(canvasElement, 'Signing certificate', SAMPLE_CERTIFICATE);
    // Reading takes a moment.
    await appears(canvasElement, 'Use another one');
    await press(canvasElement, 'Save');
    await agree(canvasElement);
  },
  parameters: { shows: ['Saved.', 'Sample identity provider', 'Put the old certificate back'] },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${organization(options(OLD_INTRANET))}</div>`,
  play: ({ canvasElement }) => press(canvasElement, 'Edit'),
  parameters: { shows: 'Signing certificate' },
};

/** A mistake of the page, in words for its developer. */
export const WithoutId: Story = {
  render: () => organization(html`<org-connection-options></org-connection-options>`),
  parameters: { shows: 'needs a connection-id' },
};
