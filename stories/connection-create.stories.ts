import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-create/connection-create.js';
import { SAMPLE_CERTIFICATE } from '../src/testing/my-organization/sample-certificate.js';
import type { CreationDraft } from '../src/model/options/draft.js';
import type { Strategy } from '../src/model/strategy.js';
import type { Meta, Story } from './csf.js';
import { organization, READ_ONLY } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection create',
  component: 'org-connection-create',
  tags: ['autodocs'],
} satisfies Meta;

const DRAFT: CreationDraft = {
  step: 'provider',
  strategy: 'okta',
  values: { domain: 'acme.okta.com', client_id: '0oa1b2c3d4e5f6g7h8i9' },
  displayName: 'Acme',
};
const SAML: CreationDraft = {
  step: 'provider',
  strategy: 'samlp',
  way: 'by-hand',
  values: { signInEndpoint: 'https://sso.acme.com/saml', signingCert: SAMPLE_CERTIFICATE },
  displayName: 'Acme',
};

const assistant = (draft?: Partial<CreationDraft>): TemplateResult =>
  html`<org-connection-create .draft=${draft}></org-connection-create>`;

/** At a step of SAML, which has no secret to be asked for again. */
const atStep = (step: CreationDraft['step']): TemplateResult => organization(assistant({ ...SAML, step }));

/** The instructions for a strategy. */
const preparing = (strategy: Strategy): TemplateResult =>
  organization(assistant({ ...DRAFT, strategy, values: {}, step: 'instructions' }));

export const Provider: Story = {
  args: { strategies: '', strategy: '', lang: '' },
  render: ({ strategies, strategy, lang }) =>
    organization(
      html`<org-connection-create
        .strategies=${strategies}
        .strategy=${strategy}
        .lang=${lang}
      ></org-connection-create>`,
    ),
  parameters: { shows: 'What do your people sign in with?' },
};

/** For SAML, the instructions differ by what runs at the provider. */
export const Platform: Story = {
  render: () => organization(assistant(SAML)),
  parameters: { shows: 'Which provider do you use?' },
};

export const Narrowed: Story = {
  render: () => organization(html`<org-connection-create strategies="okta samlp"></org-connection-create>`),
  parameters: { shows: 'Your people sign in with Okta.' },
};

export const Instructions: Story = {
  render: () => preparing('waad'),
  parameters: { shows: 'https://login.service.example/login/callback' },
};

/** Before the connection is created, its entity id is provisional. */
export const ProvisionalValues: Story = {
  render: () => preparing('samlp'),
  parameters: { shows: 'Provisional.' },
};

/** What an admin has to know before the connection is created. */
export const Notice: Story = {
  render: () => preparing('google-apps'),
  parameters: { shows: 'even while it is switched off' },
};

/** What pasting changed, and what is probably meant. */
export const Values: Story = {
  render: () => organization(assistant({ ...DRAFT, step: 'values', values: {} })),
  play: ({ canvasElement }) => paste(canvasElement, 'option-domain', ' https://acme-admin.okta.com/admin '),
  parameters: { shows: ['Only the host name was kept.', 'Use acme.okta.com'] },
};

export const Missing: Story = {
  render: () => organization(assistant({ ...DRAFT, step: 'values', values: {} })),
  play: ({ canvasElement }) => press(canvasElement, 'Continue'),
  parameters: { shows: 'Fill in this field.' },
};

/** What was read of a certificate. */
export const Certificate: Story = {
  render: () => atStep('values'),
  parameters: { shows: 'Issued by' },
};

export const Names: Story = {
  render: () => atStep('naming'),
  parameters: { shows: 'Technical name' },
};

export const NameTaken: Story = {
  render: () => organization(assistant({ ...SAML, step: 'naming', name: 'acme-workforce' })),
  play: ({ canvasElement }) => press(canvasElement, 'Continue'),
  parameters: { shows: 'Another connection has this name.' },
};

export const Review: Story = {
  render: () => atStep('review'),
  parameters: { shows: 'Creating the connection doesn’t test it.' },
};

export const Finished: Story = {
  render: () => atStep('values'),
  play: async ({ canvasElement }) => {
    for (const button of ['Continue', 'Continue', 'Create']) await press(canvasElement, button);
  },
  parameters: { shows: 'Acme is created. It is switched off.' },
};

export const ContinuedLater: Story = {
  render: () => atStep('naming'),
  play: ({ canvasElement }) => press(canvasElement, 'Continue later'),
  parameters: { shows: 'Your entries are kept as long as this page is open.' },
};

/** Opened by a list, in a dialog. */
export const InList: Story = {
  render: () => organization(html`<org-connection-list></org-connection-list>`),
  play: ({ canvasElement }) => press(canvasElement, 'Add connection'),
  parameters: { shows: 'What do your people sign in with?' },
};

/** The page knows that this person may only look. */
export const NoPermission: Story = {
  render: () => organization(assistant(), { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to add connections.' },
};

export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px">${atStep('naming')}</div>`,
  parameters: { shows: 'Technical name' },
};

async function paste(canvas: HTMLElement, id: string, text: string): Promise<void> {
  const field = await control(canvas, id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** The control of this id, as soon as it is there. */
async function control(canvas: HTMLElement, id: string): Promise<HTMLInputElement> {
  for (;;) {
    const found = canvas
      .querySelector('org-connection-create')
      ?.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
