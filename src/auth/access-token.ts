/** Authenticates requests with access tokens from any source: the page's session, another provider's client, a test. */
import type { GetAccessToken, TokenRequest } from '../transport/http/authentication.js';
import { TransportError } from '../transport/transport-error.js';

/** A token; null, undefined or empty if nobody is signed in. */
export type GivenToken = string | null | undefined;

/**
 * Takes any function that returns a token or a promise of one. No token means that nobody is signed in, code
 * `unauthorized`; so does an error that the function throws, unless it is an OAuth error that requires interaction.
 *
 * @param getToken called before every request; with `refresh: true` after the API has refused the last token
 */
export function fromAccessToken(getToken: (request: TokenRequest) => GivenToken | Promise<GivenToken>): {
  getAccessToken: GetAccessToken;
} {
  return { getAccessToken: async (request) => requireToken(await getToken(request), 'fromAccessToken') };
}

/**
 * Validates a token.
 *
 * @param adapter the name of the function to check, for the error message
 * @throws TransportError `unauthorized`
 */
export function requireToken(token: unknown, adapter: string): string {
  if (typeof token === 'string' && token !== '') return token;
  const what = token === '' ? 'an empty text' : token === null ? 'null' : typeof token;
  throw new TransportError('unauthorized', {
    detail: `${adapter} was given ${what} in place of an access token: nobody is signed in, or the function has to return one.`,
  });
}
