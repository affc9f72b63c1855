/**
 * Auth0's SDK for the My Organization API, `@auth0/myorganization-js` 1, as the fetch that sends the kit's requests. The SDK
 * adds its token, its telemetry and its fetcher; when to send, what to retry and how to read the answer stay with the kit.
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

/** What the SDK's methods return: a promise of the data that can give the whole answer too. */
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
      /** Took its options first up to 1.1, and takes them second since it can filter. */
      list(filterOrOptions?: object, options?: ClientOptions): ClientCall;
      get(id: string, options?: ClientOptions): ClientCall;
      update(id: string, patch: object, options?: ClientOptions): ClientCall;
      delete(id: string, options?: ClientOptions): ClientCall;
      detach(id: string, options?: ClientOptions): ClientCall;
    };
  };
}

/** One method of the SDK, given what it might need. */
type Method = (
  organization: MyOrganizationClient['organization'],
  given: { readonly id: string; readonly body: unknown; readonly options: ClientOptions },
) => ClientCall;

/** The SDK's methods by the route each of them requests. */
const METHODS: Partial<Readonly<Record<RouteName, Method>>> = {
  getConfiguration: ({ configuration }, { options }) => configuration.get(options),
  getConnectionConfiguration: ({ configuration }, { options }) =>
    configuration.identityProviders.get(options),
  // Whichever parameter the SDK's version takes for its options, they are no filter.
  listConnections: ({ identityProviders }, { options }) => identityProviders.list(options, options),
  getConnection: ({ identityProviders }, { id, options }) => identityProviders.get(id, options),
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
 * same as the client's: it tells which organization's page this is. A second token after a 401 is as fresh as the one the
 * client's own token function supplies.
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
 * @throws TransportError `invalid` when it has none
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
