import { html, type TemplateResult } from 'lit';
import { seedConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { DIRECTORY, ENTRA, OLD_INTRANET, organization, READ_ONLY, WORKFORCE } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection toggle',
  component: 'org-connection-toggle',
  tags: ['autodocs'],
  argTypes: { confirm: { options: ['risky', 'always', 'never'], control: 'inline-radio' } },
} satisfies Meta;

const toggle = (id: string): TemplateResult =>
  html`<org-connection-toggle connection-id=${id}></org-connection-toggle>`;

/** Alone it reads its one connection, and no list. */
export const On: Story = {
  args: { connectionId: WORKFORCE, label: '', confirm: 'risky', lang: '' },
  render: ({ connectionId, label, confirm, lang }) =>
    organization(
      html`<org-connection-toggle
        connection-id=${connectionId}
        .label=${label}
        .confirm=${confirm}
        .lang=${lang}
      ></org-connection-toggle>`,
    ),
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

export const WhyNotAccessNone: Story = {
  // Alone it is not even found; a list shows it.
  render: () =>
    organization(html`<org-connection-list></org-connection-list>`, {
      connections: seedConnections().filter(({ id }) => id === DIRECTORY),
    }),
  parameters: { shows: 'This connection is managed for you. You can’t change it here.' },
};

export const WhyNotAccessReadonly: Story = {
  render: () => organization(toggle(ENTRA)),
  parameters: { shows: 'You can view this connection, but you can’t change it.' },
};

/** The page knows it beforehand. Without `scope` it is found out by the first refusal. */
export const WhyNotScopeMissing: Story = {
  render: () => organization(toggle(WORKFORCE), { scope: READ_ONLY }),
  parameters: { shows: 'You don’t have permission to switch this connection.' },
};

export const WhyNotStateUnknown: Story = {
  render: () =>
    organization(toggle('con_unknown000000001'), {
      connections: [{ id: 'con_unknown000000001', display_name: 'Unknown', access_level: 'full' }],
    }),
  parameters: { shows: 'The server doesn’t say whether this connection is enabled.' },
};

/** Only in a list: what has no id cannot be asked for alone. */
export const WhyNotNoId: Story = {
  render: () =>
    organization(html`<org-connection-list></org-connection-list>`, {
      connections: [{ display_name: 'Without an id', is_enabled: true, access_level: 'full' }],
    }),
  parameters: { shows: 'You can’t switch this connection because the server sent no ID for it.' },
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
  parameters: { shows: 'This is the last enabled connection that you can see.' },
};

/** The one that the person is signed in with. */
export const LockOutSignedIn: Story = {
  render: () => organization(toggle(WORKFORCE), { current: WORKFORCE }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'You signed in with this connection.' },
};

/** Just switched off. */
export const Undo: Story = {
  render: () => organization(toggle(WORKFORCE)),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'Undo' },
};

/** The last one, as far as anybody knows: the list could not be read. */
export const LockOutUnchecked: Story = {
  render: () => organization(toggle(WORKFORCE), { fails: { status: 403 }, after: 1 }),
  play: ({ canvasElement }) => press(canvasElement, 'Acme Workforce'),
  parameters: { shows: 'We couldn’t check whether another connection is enabled.' },
};

/** With `confirm="always"` it also asks where nobody is locked out. */
export const Asked: Story = {
  render: () =>
    organization(
      html`<org-connection-toggle connection-id=${OLD_INTRANET} confirm="always"></org-connection-toggle>`,
    ),
  play: ({ canvasElement }) => press(canvasElement, 'Old intranet (until March)'),
  parameters: { shows: 'People can then use it to sign in to the applications that allow it.' },
};
