import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-create/connection-create.js';
import type { CreationDraft } from '../src/model/options/draft.js';
import { TransportError } from '../src/transport/index.js';
import type { Meta, Story } from './csf.js';
import { ownOrganization } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection create failures',
  component: 'org-connection-create',
  tags: ['autodocs'],
} satisfies Meta;

const DRAFT: CreationDraft = {
  step: 'values',
  strategy: 'samlp',
  way: 'metadata-url',
  values: { metadataUrl: 'https://sso.acme.com/metadata' },
  displayName: 'Acme',
};

/** An organization where creating a connection fails. */
const failing = (error: TransportError): TemplateResult =>
  ownOrganization(html`<org-connection-create .draft=${DRAFT}></org-connection-create>`, {
    createConnection: () => Promise.reject(error),
  });

async function create(canvas: HTMLElement): Promise<void> {
  for (const button of ['Continue', 'Continue', 'Create']) await press(canvas, button);
}

const story = (error: TransportError, shows: string): Story => ({
  render: () => failing(error),
  play: ({ canvasElement }) => create(canvasElement),
  parameters: { shows },
});

/** At the field with the address. */
export const DiscoveryFailed: Story = story(
  new TransportError('invalid', { status: 400, detail: 'discovery failure: sso.acme.com' }),
  'sso.acme.com can’t be reached from the internet',
);

/** At the name. */
export const Conflict: Story = story(
  new TransportError('conflict', { status: 409, apiCode: 'A0E-409-0001' }),
  'Either this technical name is taken',
);

export const Invalid: Story = story(
  new TransportError('invalid', {
    status: 400,
    fieldErrors: [{ pointer: '/options/metadataUrl', detail: 'must not contain a slash' }],
  }),
  'must not contain a slash',
);

export const Forbidden: Story = story(
  new TransportError('forbidden', { status: 403 }),
  'We couldn’t create the connection.',
);

export const Uncertain: Story = story(
  new TransportError('timeout', { isCertain: false }),
  'We couldn’t confirm whether the connection was created.',
);
