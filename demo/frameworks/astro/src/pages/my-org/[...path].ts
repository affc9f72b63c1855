/** The proxy, with the emulator in place of Auth0 and of your sessions. */
import type { APIRoute } from 'astro';
import { createMyOrganizationProxy } from 'org-connections/server';
import { createEmulator } from 'org-connections/testing';

const handle = createMyOrganizationProxy({
  domain: 'acme.us.auth0.com',
  getSession: async () => ({
    id: 'session_1',
    subject: 'auth0|ada',
    organization: 'org_acme',
    getAccessToken: async () => 'token',
  }),
  fetch: createEmulator().fetch,
});

export const ALL: APIRoute = ({ request }) => handle(request);
