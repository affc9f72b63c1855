/**
 * Published as `org-connections/auth`: adapters that let `<org-provider>` and `createMyOrganizationTransport` use a page's
 * sign-in client: `Object.assign(provider, fromAuth0Spa(auth0))`. They don't import Auth0's packages, only match their types.
 */
export { fromAccessToken } from './access-token.js';
export type { GivenToken } from './access-token.js';
export { fromAuth0Spa } from './auth0-spa.js';
export type { Auth0Fetcher, Auth0SpaClient, Auth0SpaOptions, SignIn, SilentToken } from './auth0-spa.js';
export { popup } from './interaction.js';
export type { InteractionRequest, Interact, PopupClient } from './interaction.js';
export { fromMyOrganizationClient } from './my-organization-client.js';
export type { ClientCall, ClientOptions, MyOrganizationClient } from './my-organization-client.js';
export type {
  AuthenticatedFetch,
  FetchContext,
  GetAccessToken,
  TokenRequest,
} from '../transport/http/authentication.js';
