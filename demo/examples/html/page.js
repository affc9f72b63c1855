/** Signs people in with Auth0's library for pages, and shows the list. Put your tenant, client and organization in here. */
import { createAuth0Client } from '@auth0/auth0-spa-js';
import 'org-connections';
import { fromAuth0Spa } from 'org-connections/auth';

// The policy in index.html names the tenant, too.
const tenant = 'https://acme.us.auth0.com';
const clientId = 'YOUR_CLIENT_ID';
const organization = 'YOUR_ORGANIZATION_ID';

const element = (id) => document.getElementById(id);
const auth0 = await createAuth0Client({
  domain: tenant,
  clientId,
  useRefreshTokens: true,
  // A page that was loaded anew finds the session again in a frame; that needs a tenant on a domain of your own.
  useRefreshTokensFallback: true,
  authorizationParams: {
    organization,
    redirect_uri: location.origin,
    audience: `${tenant}/my-org/`,
    scope:
      'openid read:my_org:configuration read:my_org:identity_providers update:my_org:identity_providers ' +
      'update:my_org:identity_providers_detach delete:my_org:identity_providers',
  },
});

if (new URLSearchParams(location.search).has('state')) {
  // The library compares state, nonce and organization with what this browser has asked for.
  await auth0.handleRedirectCallback().catch(({ message }) => (element('problem').textContent = message));
  history.replaceState(null, '', location.pathname);
}

if (await auth0.isAuthenticated()) {
  const content = document.importNode(element('signed-in').content, true);
  // Before it is in the page: then nothing is asked in vain.
  Object.assign(content.querySelector('org-provider'), {
    baseUrl: `${tenant}/my-org`,
    ...fromAuth0Spa(auth0),
  });
  element('signed-in').replaceWith(content);
  element('sign-out').hidden = false;
} else {
  element('sign-in').hidden = false;
}

element('sign-in').addEventListener('click', () => auth0.loginWithRedirect());
element('sign-out').addEventListener('click', () =>
  auth0.logout({ logoutParams: { returnTo: location.origin } }),
);
