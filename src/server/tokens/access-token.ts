/** Gets a token from the host's function and adds it to a request. */
import type { TokenRequest } from '../../transport/http/authentication.js';
import { ConfigurationError } from '../domain.js';
import { inTime } from '../in-time.js';
import { problem, Problem } from '../problem.js';
import type { AccessToken, ProofRequest, TokenKey } from './token-cache.js';
import type { UpstreamOptions } from '../upstream.js';

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
  if (/^[\w.~+/=-]+$/.test(token?.accessToken ?? '')) return token;
  const cause = new ConfigurationError('The token function returned no valid token.');
  throw problem('sign-in-again', 'There is no access token for this session.', { cause });
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
