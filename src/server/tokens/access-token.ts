/** Gets a token from the host's function and adds it to a request. */
import type { TokenRequest } from '../../transport/http/authentication.js';
import { ConfigurationError } from '../domain.js';
import { inTime } from '../in-time.js';
import { problem, Problem } from '../problem.js';
import type { AccessToken, ProofRequest, TokenKey } from './token-cache.js';
import type { UpstreamOptions } from '../upstream.js';

/** In epoch milliseconds. Seconds of our time are below it. */
const EARLIEST_EXPIRY = 1e11;

/** What the host's function returns: a token with its expiry and proof, or the token alone. */
export type GetToken = (request: TokenRequest) => Promise<AccessToken | string>;

/**
 * Calls the host's function, with a time limit: others wait for the same token.
 *
 * @throws Problem that contains nothing of the error of the host's function
 */
export async function askForToken(
  getToken: GetToken,
  { audience, scopes }: TokenKey,
  refresh: boolean,
  { clock, timeout }: Pick<UpstreamOptions, 'clock' | 'timeout'>,
): Promise<AccessToken> {
  const ask = async () => getToken({ scope: scopes.join(' '), audience, refresh });
  const timedOut = () => problem('upstream-timeout', 'The access token was not received in time.');
  const given = await inTime(ask, timeout, clock, timedOut).catch((error: unknown) => {
    throw whyNoToken(error);
  });
  const token = typeof given === 'string' ? { accessToken: given } : given;
  const fault = faultOf(token);
  if (!fault) return token;
  const cause = new ConfigurationError(`The token function returned ${fault}.`);
  throw problem('sign-in-again', 'There is no access token for this session.', { cause });
}

/** What is wrong with a token, in words for the log, which never has the token itself. */
function faultOf(token: Partial<AccessToken> | null | undefined): string | undefined {
  const { accessToken, expiresAt } = token ?? {};
  if (typeof accessToken !== 'string' || accessToken === '') return 'no access token';
  if (!/^[\w.~+/=-]+$/.test(accessToken)) return 'an access token with characters that tokens don’t have';
  if (expiresAt !== undefined && expiresAt > 0 && expiresAt < EARLIEST_EXPIRY)
    return `expiresAt ${expiresAt}, which is in 1970: it takes milliseconds, as Date.now() counts them, not seconds`;
  return undefined;
}

/** Adds the token to a request, with a DPoP proof if it needs one. */
export async function authorize(
  headers: Headers,
  { accessToken, createProof }: AccessToken,
  request: Omit<ProofRequest, 'accessToken'>,
): Promise<void> {
  headers.set('authorization', `${createProof ? 'DPoP' : 'Bearer'} ${accessToken}`);
  if (createProof) headers.set('dpop', await createProof({ ...request, accessToken }));
}

/** Whether a 401 only requires a nonce in the proof (RFC 9449, 9). */
export function isNonceWanted({ status, headers }: Response): boolean {
  return status === 401 && /\buse_dpop_nonce\b/.test(headers.get('www-authenticate') ?? '');
}

function whyNoToken(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError)
    return problem('upstream-failed', 'Auth0 could not be reached.', { cause: error });
  if ((error as { error?: unknown } | null)?.error === 'mfa_required')
    return problem('mfa-required', 'This requires another authentication factor.', {
      error: 'mfa_required',
      cause: error,
    });
  return problem('sign-in-again', 'The session has ended: sign in again.', { cause: error });
}
