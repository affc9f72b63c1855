/** Auth0's SDK as its sources say it behaves: a request of its own, and errors of its own for what is not 2xx. */
import type { ClientCall, ClientOptions, MyOrganizationClient } from '../../src/auth/index.js';
import { AUDIENCE } from './tenant.js';

/** As it is thrown: minifiers rename the class, so it is told by what it holds. */
export class SdkError extends Error {
  readonly statusCode: number | undefined;
  readonly body: unknown;
  readonly rawResponse: { readonly status: number; readonly headers: Headers };

  constructor(message: string, rawResponse: SdkError['rawResponse'], body?: unknown, cause?: unknown) {
    super(message, { cause });
    this.statusCode = rawResponse.status >= 200 ? rawResponse.status : undefined;
    this.body = body;
    this.rawResponse = rawResponse;
  }
}

const NO_ANSWER = { status: 0, headers: new Headers() };

export class FakeSdk implements MyOrganizationClient {
  /** How often each may be sent by the SDK itself. */
  readonly retries: (number | undefined)[] = [];
  /** Whether `list` takes a filter first, as it does after version 1.1. */
  hasFilter = false;
  readonly organization: MyOrganizationClient['organization'];
  readonly #token: () => Promise<string>;

  constructor(token: () => Promise<string>) {
    this.#token = token;
    const id = encodeURIComponent;
    this.organization = {
      configuration: {
        get: (options) => this.#call('GET', 'config', options),
        identityProviders: { get: (options) => this.#call('GET', 'config/identity-providers', options) },
      },
      identityProviders: {
        list: (...given) => this.#call('GET', 'identity-providers', given[this.hasFilter ? 1 : 0]),
        get: (one, options) => this.#call('GET', `identity-providers/${id(one)}`, options),
        create: (wanted, options) => this.#call('POST', 'identity-providers', options, wanted),
        update: (one, patch, options) => this.#call('PATCH', `identity-providers/${id(one)}`, options, patch),
        delete: (one, options) => this.#call('DELETE', `identity-providers/${id(one)}`, options),
        detach: (one, options) => this.#call('POST', `identity-providers/${id(one)}/detach`, options),
      },
    };
  }

  #call(method: string, path: string, options: ClientOptions = {}, body?: object): ClientCall {
    this.retries.push(options.maxRetries);
    return { withRawResponse: () => this.#send(method, path, options, body) };
  }

  async #send(method: string, path: string, { abortSignal }: ClientOptions, body?: object) {
    const headers = { authorization: `Bearer ${await this.#token()}` };
    const init: RequestInit = { method, headers, signal: abortSignal ?? null };
    if (body) init.body = JSON.stringify(body);
    const response = await fetch(AUDIENCE + path, init).catch((cause: unknown) => {
      throw new SdkError(cause instanceof Error ? cause.message : '', NO_ANSWER, undefined, cause);
    });
    const data = parse(await response.text());
    if (!response.ok || data instanceof SyntaxError)
      throw new SdkError(
        `Status code: ${response.status}`,
        response,
        data instanceof SyntaxError ? data.message : data,
      );
    return { data, rawResponse: response };
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON comes as it is where the answer was an error, and as an error where it was not.
    return text.startsWith('<') ? text : new SyntaxError(text);
  }
}
