/**
 * Auth0's SDK for the My Organization API, `@auth0/myorganization-js` 1, as the fetch that carries the kit's requests. The
 * SDK adds its token, its telemetry and its fetcher; when to send, what to send again and how to read the answer stays
 * with the kit.
 */
import type { AuthenticatedFetch } from '../transport/authentication.js';
import { TransportError } from '../transport/transport-error.js';
import { answerOf, answerOfError, type ClientAnswer } from './my-organization-answer.js';

/** What the SDK's methods take last. */
export interface ClientOptions {
  maxRetries?: number;
  abortSignal?: AbortSignal;
}

/** What the SDK's methods return: a promise of the data that can tell the whole answer too. */
export interface ClientCall {
  withRawResponse(): Promise<ClientAnswer>;
}

/** The part of a `MyOrganizationClient` that is used. */
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

/** One method of the SDK, given what it may need. */
type Method = (
  organization: MyOrganizationClient['organization'],
  given: { readonly id: string; readonly body: unknown; readonly options: ClientOptions },
) => ClientCall;

/** By the kit's requests, with `*` for a connection's id. */
const METHODS: Readonly<Record<string, Method>> = {
  'GET config': ({ configuration }, { options }) => configuration.get(options),
  'GET config/identity-providers': ({ configuration }, { options }) =>
    configuration.identityProviders.get(options),
  // Whichever of the two it reads, it finds its options, and no filter.
  'GET identity-providers': ({ identityProviders }, { options }) => identityProviders.list(options, options),
  'GET identity-providers/*': ({ identityProviders }, { id, options }) => identityProviders.get(id, options),
  'PATCH identity-providers/*': ({ identityProviders }, { id, body, options }) =>
    identityProviders.update(id, body as object, options),
  'DELETE identity-providers/*': ({ identityProviders }, { id, options }) =>
    identityProviders.delete(id, options),
  'POST identity-providers/*/detach': ({ identityProviders }, { id, options }) =>
    identityProviders.detach(id, options),
};

/**
 * Takes a client that signs its requests in by itself. The provider still needs its `domain` or `base-url`, the same as the
 * client's: it says which organization's page this is. A second token after a 401 is as fresh as the client's own token
 * function gives it.
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
  const path = href.startsWith(audience) ? href.slice(audience.length).replace(/^v1\//, '') : href;
  const [, folder = '', id = '', rest = ''] = /^(identity-providers\/)([^/]+)(.*)$/.exec(path) ?? [];
  const name = `${verb} ${id ? `${folder}*${rest}` : path}`;
  const method = METHODS[name];
  if (method) return { method, id: decodeURIComponent(id) };
  throw new TransportError('invalid', {
    detail: `fromMyOrganizationClient knows no method of the client for ${verb} ${path}.`,
  });
}
