import { html, type TemplateResult } from 'lit';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { DIRECTORY, ENTRA, OLD_INTRANET, organization, WORKFORCE } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection toggle',
  component: 'org-connection-toggle',
  tags: ['autodocs'],
} satisfies Meta;

const toggle = (id: string): TemplateResult =>
  html`<org-connection-toggle connection-id=${id}></org-connection-toggle>`;

/** A bridge says that it cannot be switched, and why. */
export const WhyNotByServer: Story = {
  render: () =>
    organization(toggle(WORKFORCE), {
      connections: seedConnections().map((connection) => ({
        ...connection,
        why_not: { switch: 'This tenant can not switch a connection off without losing its settings.' },
      })),
    }),
  parameters: { shows: 'without losing its settings' },
};

/** Alone it reads its one connection, and no list. */
export const On: Story = {
  render: () => organization(toggle(WORKFORCE)),
  parameters: { shows: 'Enabled' },
};

export const Off: Story = {
  render: () => organization(toggle(OLD_INTRANET)),
  parameters: { shows: 'Disabled' },
};

/** Called what it is called on the page, for people who do not see it. */
export const Labelled: Story = {
  render: () =>
    organization(
      html`<p id="sentence">Sign in with the company account</p>
        <org-connection-toggle
          connection-id=${WORKFORCE}
          label="Sign in with the company account"
        ></org-connection-toggle>`,
    ),
  parameters: { shows: 'Enabled' },
};

export const Loading: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: 'hang' }),
  parameters: { shows: 'Loading' },
};

/** Shows the wish at once, and can be pressed again. */
export const Saving: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: 'hang', after: 2 }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Disabled' },
};

export const Refused: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: { status: 409 }, after: 2 }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Acme Workforce was not disabled.' },
};

/** The connection dropped, and nobody can say what the server has done. */
export const Uncertain: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: 'network', after: 2 }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'It is not known whether Acme Workforce was switched.' },
};

export const WhyNotAccessNone: Story = {
  // Alone it is not even found; a list shows it.
  render: () =>
    organization(html`<org-connection-list></org-connection-list>`, {
      connections: seedConnections().filter(({ id }) => id === DIRECTORY),
    }),
  parameters: { shows: 'Managed for you: it cannot be changed here.' },
};

export const WhyNotAccessReadonly: Story = {
  render: () => organization(toggle(ENTRA)),
  parameters: { shows: 'Read only: it cannot be changed here.' },
};

/** The page knows it beforehand. Without `scope` it is found out by the first refusal. */
export const WhyNotScopeMissing: Story = {
  render: () => organization(toggle(WORKFORCE), { scope: 'read:my_org:identity_providers' }),
  parameters: { shows: 'You have no permission to switch it.' },
};

export const WhyNotStateUnknown: Story = {
  render: () =>
    organization(toggle('con_unknown000000001'), {
      connections: [{ id: 'con_unknown000000001', display_name: 'Unknown', access_level: 'full' }],
    }),
  parameters: { shows: 'The server does not say whether it is enabled.' },
};

/** Only in a list: what has no id cannot be asked for alone. */
export const WhyNotNoId: Story = {
  render: () =>
    organization(html`<org-connection-list></org-connection-list>`, {
      connections: [{ display_name: 'Without an id', is_enabled: true, access_level: 'full' }],
    }),
  parameters: { shows: 'Cannot be switched: the server sent no id for it.' },
};

export const NotFound: Story = {
  render: () => organization(toggle('con_0000000000000000')),
  parameters: { shows: 'It does not exist any more.' },
};

export const FailedToRead: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'The connection could not be loaded.' },
};

/** A page's mistake. */
export const WithoutAnId: Story = {
  render: () => organization(html`<org-connection-toggle></org-connection-toggle>`),
  parameters: { shows: 'needs a connection-id' },
};

/** The last one that is enabled: the safe choice has the focus. */
export const LockOut: Story = {
  render: () => organization(toggle(WORKFORCE), { connections: seedConnections().slice(0, 1) }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'It is the last enabled connection that you can see.' },
};

/** The one that the person is signed in with. */
export const LockOutSignedIn: Story = {
  render: () => organization(toggle(WORKFORCE), { current: WORKFORCE }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'You are signed in with it yourself.' },
};

/** Just switched off. */
export const Undo: Story = {
  render: () => organization(toggle(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Nobody can sign in with it now.' },
};
