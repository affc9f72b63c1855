import { html } from 'lit';
import type { ConnectionToggleEvent } from '../src/index.js';
import { manyConnections } from '../src/testing/index.js';
import type { Meta, Story } from './csf.js';
import { organization, READ_ONLY, type OrganizationOptions } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection list selection',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

/** There is no bar until something is selected. */
export const Nothing: Story = selectable([], 'Acme Workforce');

/** An admin who can only read meets no checkboxes. */
export const ReadOnly: Story = selectable([], 'Acme Workforce', { scope: READ_ONLY });

export const Some: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Factory floor'],
  '3 selected',
);

export const SomeInDensity: Story = {
  ...selectable(['Select Acme Workforce', 'Select Finance'], '2 selected'),
  render: () => organization(html`<org-connection-list selectable density="compact"></org-connection-list>`),
};

/** A button that can change nothing says why when it is pressed. */
export const OfNoUse: Story = selectable(
  ['Select Factory floor', 'Select Acme Group directory', 'Switch off'],
  'You can’t change any of the selected connections like this.',
);

/** Who would be locked out depends on what is left of all of them together. */
export const LockOut: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Factory floor', 'Switch off'],
  'You signed in with one of these',
  { current: 'acme-workforce' },
);

export const SwitchedOff: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Switch off'],
  '2 connections are now disabled.',
);

/** Only what was changed counts as changed; what could not be changed is named with its reason. */
export const EachGroup: Story = selectable(
  ['Select all', 'Switch off'],
  '5 connections are now disabled. 1 connection was already disabled.',
);

/** What the page itself has prevented with `preventDefault()`. */
export const Prevented: Story = {
  ...selectable(
    ['Select Acme Workforce', 'Select Suppliers', 'Select Finance', 'Switch off'],
    '1 was not changed because this page prevented it:',
  ),
  render: () =>
    organization(
      html`<org-connection-list selectable @org-connection-toggle=${preventFinance}></org-connection-list>`,
    ),
};

/** More than a few names are behind a disclosure. */
export const ManyNames: Story = selectable(['Select all 60 connections', 'Remove…'], '26 more', {
  connections: manyConnections(60),
});

/** A long change says about how long it takes, and that the page has to stay open. */
export const TakingLong: Story = selectable(
  ['Select all 60 connections', 'Switch off'],
  'Keep this page open.',
  { connections: manyConnections(60), fails: 'hang', from: 'PATCH' },
);

/** Which ones failed and why, and a way to try those again. */
export const SomeFailed: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Finance', 'Switch off'],
  'We couldn’t change 2 connections:',
  { fails: { status: 409 }, from: 'PATCH', after: 1 },
);

export const SignedOut: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Finance', 'Switch off'],
  '3 were left as they are.',
  { fails: { status: 401 }, from: 'PATCH' },
);

export const Working: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Finance', 'Switch off'],
  '0 of 3 done…',
  { fails: 'hang', from: 'PATCH' },
);

/** A selection is one of all pages, and says how much of it is not on this one. */
export const OnAllPages: Story = selectable(
  ['Select all 60 connections', 'Next page'],
  '60 selected, 50 not on this page',
  { connections: manyConnections(60) },
);

/** Removing always asks, and says why a connection is left out. */
export const Remove: Story = selectable(
  ['Select all', 'Remove…'],
  'The connections and their users stay with the service',
);

function preventFinance(event: ConnectionToggleEvent): void {
  if (event.connection.displayName === 'Finance') event.preventDefault();
}

function selectable(presses: readonly string[], shows: string, options: OrganizationOptions = {}): Story {
  return {
    render: () => organization(html`<org-connection-list selectable></org-connection-list>`, options),
    play: async ({ canvasElement }) => {
      for (const name of presses) await press(canvasElement, name);
    },
    parameters: { shows },
  };
}
