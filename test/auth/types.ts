/**
 * What the types let pass and what they refuse. There is nothing to be run: the compiler is the test, and an expectation
 * that is not met is an error of its own.
 */
import type { Auth0Client } from '@auth0/auth0-spa-js';
import { fromAccessToken, fromAuth0Spa, fromMyOrganizationClient, popup } from '../../src/auth/index.js';
import type { OrgProvider } from '../../src/index.js';
import { createMyOrganizationTransport } from '../../src/transport/index.js';

/** A promise such as Auth0's SDK returns; the types below are written after version 1.1.0 and after the next. */
declare class HttpResponsePromise<T> extends Promise<T> {
  withRawResponse(): Promise<{
    readonly data: T;
    readonly rawResponse: Omit<Response, 'ok' | 'body' | 'json'>;
  }>;
}
interface RequestOptions {
  timeoutInSeconds?: number;
  maxRetries?: number;
  abortSignal?: AbortSignal;
  queryParams?: Record<string, unknown>;
  headers?: Record<string, string | null | undefined>;
}
interface Patch {
  display_name?: string;
  options?: { client_id?: string } | { domain?: string };
}
type New =
  | { name: string; strategy: 'oidc'; options: { client_id: string } }
  | { name: string; strategy: 'okta'; options: { domain: string } };
interface Sdk<List> {
  readonly organization: {
    readonly configuration: {
      get(options?: RequestOptions): HttpResponsePromise<{ connection_deletion_behavior?: string }>;
      readonly identityProviders: {
        get(options?: RequestOptions): HttpResponsePromise<{ strategies: object }>;
      };
    };
    readonly identityProviders: {
      readonly domains: object;
      list: List;
      get(id: string, options?: RequestOptions): HttpResponsePromise<Patch>;
      create(request: New, options?: RequestOptions): HttpResponsePromise<New>;
      update(id: string, request: Patch, options?: RequestOptions): HttpResponsePromise<Patch>;
      delete(id: string, options?: RequestOptions): HttpResponsePromise<void>;
      detach(id: string, options?: RequestOptions): HttpResponsePromise<void>;
    };
  };
}
interface Lists {
  old(options?: RequestOptions): HttpResponsePromise<Patch[]>;
  next(filter?: { member_access_level?: string[] }, options?: RequestOptions): HttpResponsePromise<Patch[]>;
}
declare const sdk: Sdk<Lists['old']>;
declare const nextSdk: Sdk<Lists['next']>;
declare const auth0: Auth0Client;
declare const provider: OrgProvider;
const baseUrl = 'https://acme.auth0.test/my-org';

export const fits = [
  () => fromAuth0Spa(auth0),
  () => fromAuth0Spa(auth0, { interact: popup(auth0), dpopNonceId: 'my_org' }),
  () => fromAuth0Spa(auth0, { interact: async ({ code, scope }) => console.log(code, scope) }),
  // What a framework's SDK gives is often this one function.
  () => fromAuth0Spa({ getTokenSilently: (options) => auth0.getTokenSilently(options) }),
  () => fromAccessToken(() => 'token'),
  () => fromAccessToken(async ({ scope, refresh }) => (refresh ? scope : undefined)),
  () => fromAccessToken(() => null),
  () => fromMyOrganizationClient(sdk),
  () => fromMyOrganizationClient(nextSdk),
  () => createMyOrganizationTransport({ ...fromAuth0Spa(auth0), baseUrl }),
  () => createMyOrganizationTransport({ ...fromAccessToken(() => 'token'), baseUrl }),
  () => createMyOrganizationTransport({ ...fromMyOrganizationClient(sdk), baseUrl }),
  (): OrgProvider => Object.assign(provider, fromAuth0Spa(auth0)),
  (): OrgProvider => Object.assign(provider, fromMyOrganizationClient(sdk)),
];

export const refused = [
  // @ts-expect-error a promise of a client is not one yet
  () => fromAuth0Spa(Promise.resolve(auth0)),
  // @ts-expect-error the answer has to come with its details, or nobody knows what kind of token it is
  () => fromAuth0Spa({ getTokenSilently: async () => 'token' }),
  // @ts-expect-error the option is called interact
  () => fromAuth0Spa(auth0, { popup: true }),
  // @ts-expect-error there is nothing else to be asked for
  () => fromAuth0Spa(auth0, { interact: async ({ code }) => code === 'forbidden' }),
  // @ts-expect-error it waits for the person, so it has to say when
  () => fromAuth0Spa(auth0, { interact: () => undefined }),
  // @ts-expect-error a token, not what it came in
  () => fromAccessToken(async () => ({ access_token: 'token' })),
  // @ts-expect-error a function, so that it can be asked again
  () => fromAccessToken('token'),
  // @ts-expect-error the client, not its part
  () => fromMyOrganizationClient(sdk.organization),
  // @ts-expect-error no popup without a way to open it
  () => popup({ loginWithRedirect: () => Promise.resolve() }),
  // @ts-expect-error an address is still needed
  () => createMyOrganizationTransport(fromAuth0Spa(auth0)),
];
