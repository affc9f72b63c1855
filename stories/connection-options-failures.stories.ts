import type { Failure } from '../src/testing/index.js';
import { SAMPLE_CERTIFICATE } from '../src/testing/my-organization/sample-certificate.js';
import type { Meta, Story } from './csf.js';
import { agree, editable, NEW_BASE_URL, options, review, save } from './edit-options.js';
import { FACTORY, FINANCE, organization, SUPPLIERS, WORKFORCE } from './organization.js';
import { press } from './press.js';

export default {
  title: 'Connection options failures',
  component: 'org-connection-options',
  tags: ['autodocs'],
} satisfies Meta;

export const FailedToRead: Story = {
  render: () => organization(options(WORKFORCE), { fails: { status: 403 } }),
  parameters: { shows: 'We couldn’t load the connection.' },
};

export const Saving = saved('hang', 'Save');

/** The server has named a time; until then, nothing is sent. */
export const Waiting = saved({ status: 429, headers: { 'Retry-After': '60' } }, 'Trying again in');

export const Forbidden = saved({ status: 403 }, 'We couldn’t save the settings.');

export const SessionEnded = saved({ status: 401 }, 'Your session has ended. Sign in again.');

/** The connection dropped, and nobody can say what the server has done. */
export const Uncertain = saved('network', 'We couldn’t confirm whether the settings were saved.');

/** The server does not like one value, and says so at its field. */
export const RefusedAtField = saved(
  {
    status: 400,
    body: {
      type: 'https://auth0.com/api-errors#A0E-400-0003',
      status: 400,
      title: 'Validation Error',
      validation_errors: [{ detail: 'must not contain a slash', pointer: '/options/pingFederateBaseUrl' }],
    },
  },
  'must not contain a slash',
);

/** At the field with the address. */
export const DiscoveryFailed: Story = {
  render: () => editable(FACTORY),
  play: ({ canvasElement }) => save(canvasElement, 'AD FS server', 'adfs.acme.invalid'),
  parameters: { shows: 'adfs.acme.invalid can’t be reached from the internet' },
};

/** Reading the metadata again meets the same, and there is no form to say it at. */
export const DiscoveryFailedAgain: Story = {
  render: () => editable(SUPPLIERS, { behavior: { unreachableHosts: ['idp.suppliers.example'] } }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Read the metadata again');
    await agree(canvasElement, 'Read the metadata again');
  },
  parameters: { shows: 'idp.suppliers.example can’t be reached from the internet' },
};

/** Another admin has changed the same in the meantime, so there is something to look at first. */
export const ChangedMeanwhile: Story = {
  render: () => organization(options(FINANCE)),
  play: async ({ canvasElement }) => {
    await review(canvasElement, 'Base URL', NEW_BASE_URL);
    await elsewhere(canvasElement, 'PATCH', FINANCE, {
      options: {
        pingFederateBaseUrl: 'https://ping.acme.com',
        signingCert: SAMPLE_CERTIFICATE,
        signatureAlgorithm: 'rsa-sha256',
        digestAlgorithm: 'sha256',
        signSAMLRequest: true,
      },
    });
    await agree(canvasElement);
  },
  parameters: { shows: ['This was changed elsewhere in the meantime.', 'https://ping.acme.com'] },
};

/** Another admin has removed the connection while it was edited. */
export const RemovedMeanwhile: Story = {
  render: () => organization(options(FINANCE)),
  play: async ({ canvasElement }) => {
    await review(canvasElement, 'Base URL', NEW_BASE_URL);
    await elsewhere(canvasElement, 'DELETE', FINANCE);
    await agree(canvasElement);
  },
  parameters: { shows: 'This connection was removed in the meantime.' },
};

/** Saved, where that meets this. */
function saved(fails: Failure, shows: string): Story {
  return {
    render: () => organization(options(FINANCE), { fails, from: 'PATCH' }),
    play: ({ canvasElement }) => save(canvasElement, 'Base URL', NEW_BASE_URL),
    parameters: { shows },
  };
}

/** What another admin does in the meantime. */
async function elsewhere(
  canvas: HTMLElement,
  method: 'PATCH' | 'DELETE',
  id: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const provider = canvas.querySelector('org-provider');
  const init = {
    method,
    body: JSON.stringify(body) ?? null,
    headers: { 'Content-Type': 'application/json' },
  };
  await provider?.fetch?.(`/my-org/identity-providers/${id}`, init, {
    scope: [],
    audience: '',
    refresh: false,
  });
}
