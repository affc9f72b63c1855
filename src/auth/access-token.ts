/** For a page that gets its access tokens anywhere: from its own session, another identity provider's client, a test. */
import type { GetAccessToken, TokenRequest } from '../transport/http/authentication.js';
import { TransportError } from '../transport/transport-error.js';

/** A token, or nothing when nobody is signed in. */
export type GivenToken = string | null | undefined;

/**
 * Takes any function that returns a token or a promise of one. No token means that nobody is signed in, code
 * `unauthorized`; so does whatever the function throws, unless it is one of the OAuth errors that ask for more.
 *
 * @param getToken called before every request; with `refresh: true` after the API has refused the last token
 */
export function fromAccessToken(getToken: (request: TokenRequest) => GivenToken | Promise<GivenToken>): {
  getAccessToken: GetAccessToken;
} {
  return { getAccessToken: async (request) => requireToken(await getToken(request), 'fromAccessToken') };
}

/**
 * The token, if it is one.
 *
 * @param adapter the function the developer has to look at, named in the error
 * @throws TransportError `unauthorized`
 */
export function requireToken(token: unknown, adapter: string): string {
  if (typeof token === 'string' && token !== '') return token;
  const what = token === '' ? 'an empty text' : token === null ? 'null' : typeof token;
  throw new TransportError('unauthorized', {
    detail: `${adapter} was given ${what} in place of an access token: nobody is signed in, or the function has to return one.`,
  });
}
