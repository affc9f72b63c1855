import type { Failure } from '../src/testing/index.js';
import { assistant, create, toNaming } from './creating.js';
import type { Meta, Story } from './csf.js';
import { press, type } from './press.js';

export default {
  title: 'Connection create failures',
  component: 'org-connection-create',
  tags: ['autodocs'],
} satisfies Meta;

/** Another connection has this name already, which is known before anything is sent. */
export const NameTaken: Story = {
  render: () => assistant(),
  play: async ({ canvasElement }) => {
    await toNaming(canvasElement);
    await type(canvasElement, 'Display name', 'Acme');
    await type(canvasElement, 'Technical name', 'acme-workforce');
    await press(canvasElement, 'Continue');
  },
  parameters: { shows: 'Another connection has this name.' },
};

export const Creating = created('hang', 'Creating…');

/** The server has named a time; until then nothing is sent. */
export const Waiting = created({ status: 429, headers: { 'Retry-After': '60' } }, 'Trying again in');

/** The service could not reach the provider at the address that was entered. */
export const DiscoveryFailed = created(
  {
    status: 400,
    body: {
      type: 'https://auth0.com/api-errors#A0E-400-0003',
      status: 400,
      title: 'Bad Request',
      detail: 'discovery failure: acme.okta.com',
    },
  },
  'acme.okta.com can’t be reached from the internet',
);

/** One answer for two causes. */
export const Conflict = created(
  {
    status: 409,
    body: { type: 'https://auth0.com/api-errors#A0E-409-0001', status: 409, title: 'Conflict' },
  },
  'Either this technical name is taken',
);

/** The server does not like one value, and says so at its field. */
export const RefusedAtField = created(
  {
    status: 400,
    body: {
      type: 'https://auth0.com/api-errors#A0E-400-0003',
      status: 400,
      title: 'Validation Error',
      validation_errors: [{ detail: 'must not contain a slash', pointer: '/options/client_id' }],
    },
  },
  'must not contain a slash',
);

/** What was entered stays in sight. */
export const Refused = created({ status: 403 }, ['We couldn’t create the connection.', 'Entered, not shown']);

export const SessionEnded = created({ status: 401 }, 'Your session has ended. Sign in again.');

/** The connection dropped, and the list could not be read to see what the server has done. */
export const Uncertain = created('network', 'We couldn’t confirm whether the connection was created.');

/** Created, where that meets this. */
function created(fails: Failure, shows: string | readonly string[]): Story {
  return {
    render: () => assistant({ fails, from: 'POST' }),
    play: ({ canvasElement }) => create(canvasElement),
    parameters: { shows },
  };
}
