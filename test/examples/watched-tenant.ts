/** A tenant that a test can watch: which tokens it has issued, and which its API has received. */
import type { ServerResponse } from 'node:http';
import { createEmulator, invalidToken } from '../../src/testing/index.js';
import { startTenant, type RunningTenant } from '../cli/tenant/visitor.js';
import { ORIGIN } from './guest.js';

export interface WatchedTenant extends RunningTenant {
  /** Every issued refresh token. */
  readonly refreshTokens: readonly string[];
  /** The `Authorization` of each request to the My Organization API of any organization. */
  readonly authorizations: readonly string[];
  /** Lets the API refuse the next request's token. */
  refuseNext(): void;
}

/** Starts the tenant for the application at {@link ORIGIN}. */
export async function startWatchedTenant(): Promise<WatchedTenant> {
  const refreshTokens: string[] = [];
  const authorizations: string[] = [];
  let isRefusing = false;
  const tenant = await startTenant(
    {
      allowedOrigins: [ORIGIN],
      openEmulator: ({ authenticate, ...options }) =>
        createEmulator({
          ...options,
          authenticate: (request) => {
            authorizations.push(request.headers.get('authorization') ?? '');
            const isRefused = isRefusing;
            isRefusing = false;
            if (isRefused) throw invalidToken('The token was revoked.');
            return authenticate!(request);
          },
        }),
    },
    (response) => observe(response, refreshTokens),
  );
  return { ...tenant, refreshTokens, authorizations, refuseNext: () => (isRefusing = true) };
}

/** Collects the refresh token of a response of the token endpoint. */
function observe(response: ServerResponse, refreshTokens: string[]): void {
  const end = response.end.bind(response) as (...parameters: unknown[]) => ServerResponse;
  response.end = (...parameters: unknown[]) => {
    const token = /"refresh_token":"([^"]+)"/.exec(String(parameters[0]))?.[1];
    if (token !== undefined) refreshTokens.push(token);
    return end(...parameters);
  };
}
