import { html } from 'lit';
import type { Meta, Story } from './csf.js';
import { organization, type OrganizationOptions } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection list several',
  component: 'org-connection-list',
  tags: ['autodocs'],
} satisfies Meta;

/** There is room for what can be done with them from the beginning, so that nothing moves. */
export const Nothing: Story = selectable([], 'Select connections to change several at once.');

export const Some: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Factory floor'],
  '3 selected',
);

export const SomeInDensity: Story = {
  ...selectable(['Select Acme Workforce', 'Select Finance'], '2 selected'),
  render: () => organization(html`<org-connection-list selectable density="compact"></org-connection-list>`),
};

/** What cannot be done says why when it is pressed. */
export const OfNoUse: Story = selectable(
  ['Select Factory floor', 'Select Acme Group directory', 'Switch off'],
  'None of the selected connections can be changed like this.',
);

/** Who may be locked out is judged by what all of it together leaves. */
export const LockOut: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Factory floor', 'Switch off'],
  'You yourself are signed in',
  { current: 'acme-workforce' },
);

export const SwitchedOff: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Switch off'],
  '2 connections are now disabled.',
);

/** Which, and why; and a way to try those again. */
export const SomeFailed: Story = selectable(
  ['Select Acme Workforce', 'Select Suppliers', 'Select Finance', 'Switch off'],
  '2 could not be changed:',
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

/** Removing always asks, and says of each that is left out why. */
export const Remove: Story = selectable(['Select all', 'Remove…'], 'To delete a connection for good');

function selectable(presses: readonly string[], shows: string, options: OrganizationOptions = {}): Story {
  return {
    render: () => organization(html`<org-connection-list selectable></org-connection-list>`, options),
    play: async ({ canvasElement }) => {
      for (const name of presses) await press(canvasElement, name);
    },
    parameters: { shows },
  };
}
