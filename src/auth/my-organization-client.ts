/**
 * Auth0's SDK for the My Organization API, `@auth0/myorganization-js` 1, as the fetch that sends the kit's requests. The SDK
 * adds its token, telemetry and fetcher; the kit decides when to send, what to retry and how to parse the response.
 */
import type { AuthenticatedFetch } from '../transport/http/authentication.js';
import { patternOf, ROUTES, type RouteName } from '../transport/routes.js';
import { TransportError } from '../transport/transport-error.js';
import { answerOf, answerOfError, type ClientAnswer } from './my-organization-answer.js';

/** The last parameter of the SDK's methods. */
export interface ClientOptions {
  maxRetries?: number;
  abortSignal?: AbortSignal;
}

/** The SDK's methods return a promise of the data, which can also return the whole response. */
export interface ClientCall {
  withRawResponse(): Promise<ClientAnswer>;
}

/** The part of a `MyOrganizationClient` the kit uses. */
export interface MyOrganizationClient {
  readonly organization: {
    readonly configuration: {
      get(options?: ClientOptions): ClientCall;
      readonly identityProviders: { get(options?: ClientOptions): ClientCall };
    };
    readonly identityProviders: {
      /** Up to version 1.1, the options are the first parameter; since it can filter, they are the second. */
      list(filterOrOptions?: object, options?: ClientOptions): ClientCall;
      get(id: string, options?: ClientOptions): ClientCall;
      create(body: object, options?: ClientOptions): ClientCall;
      update(id: string, patch: object, options?: ClientOptions): ClientCall;
      delete(id: string, options?: ClientOptions): ClientCall;
      detach(id: string, options?: ClientOptions): ClientCall;
    };
  };
}

/** Calls a method of the SDK with the parameters that it needs. */
type Method = (
  organization: MyOrganizationClient['organization'],
  given: { readonly id: string; readonly body: unknown; readonly options: ClientOptions },
) => ClientCall;

/** The SDK's methods by the route each of them requests. */
const METHODS: Partial<Readonly<Record<RouteName, Method>>> = {
  getConfiguration: ({ configuration }, { options }) => configuration.get(options),
  getConnectionConfiguration: ({ configuration }, { options }) =>
    configuration.identityProviders.get(options),
  // Works with both versions, because the options are no valid filter.
  listConnections: ({ identityProviders }, { options }) => identityProviders.list(options, options),
  getConnection: ({ identityProviders }, { id, options }) => identityProviders.get(id, options),
  createConnection: ({ identityProviders }, { body, options }) =>
    identityProviders.create(body as object, options),
  updateConnection: ({ identityProviders }, { id, body, options }) =>
    identityProviders.update(id, body as object, options),
  deleteConnection: ({ identityProviders }, { id, options }) => identityProviders.delete(id, options),
  detachConnection: ({ identityProviders }, { id, options }) => identityProviders.detach(id, options),
};

const PATTERNS = (Object.entries(METHODS) as [RouteName, Method][]).map(([name, method]) => ({
  verb: ROUTES[name].method,
  pattern: patternOf(ROUTES[name].path),
  method,
}));

/**
 * Sends the kit's requests with a client that authenticates them. The provider still needs its `domain` or `base-url`, the
 * same as the client's, to identify the organization. After a 401, the retry uses whatever token the client's own token
 * function returns.
 */
export function fromMyOrganizationClient(client: MyOrganizationClient): { fetch: AuthenticatedFetch } {
  const fetch: AuthenticatedFetch = async (url, init, { audience }) => {
    const { method, id } = methodOf(url, init.method ?? 'GET', audience);
    const options: ClientOptions = { maxRetries: 0, ...(init.signal && { abortSignal: init.signal }) };
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    try {
      return answerOf(await method(client.organization, { id, body, options }).withRawResponse());
    } catch (thrown) {
      init.signal?.throwIfAborted();
      return answerOfError(thrown);
    }
  };
  return { fetch };
}

/**
 * The SDK's method for a request.
 *
 * @throws TransportError `invalid` if there is none
 */
function methodOf(url: string, verb: string, audience: string): { method: Method; id: string } {
  const { href } = new URL(url, audience);
  const path = href.startsWith(audience) ? `/${href.slice(audience.length).replace(/^v1\//, '')}` : href;
  for (const { pattern, method, ...route } of PATTERNS) {
    const match = route.verb === verb ? pattern.exec(path) : null;
    if (match) return { method, id: decodeURIComponent(match.groups?.['id'] ?? '') };
  }
  throw new TransportError('invalid', {
    detail: `fromMyOrganizationClient knows no method of the client for ${verb} ${path}.`,
  });
}
