/** The tokens of one person who is signed in, on the server: the page never sees them. */
import {
  refreshTokenGrant,
  tokenRevocation,
  type Configuration,
  type TokenEndpointResponse,
} from 'openid-client';
import type { AccessToken, GetToken } from '../../../src/server/index.js';

/** One access token for the My Organization API at a time, renewed by the refresh token. */
export class UserTokens {
  readonly #configuration: Configuration;
  readonly #audience: string;
  #refreshToken: string | undefined;
  #token: AccessToken;
  /** A refresh token that rotates is good for one use: whoever needs a new token meanwhile waits for this one. */
  #renewing: Promise<AccessToken> | undefined;

  /** @param audience what the tokens are for */
  constructor(configuration: Configuration, audience: string, response: TokenEndpointResponse) {
    this.#configuration = configuration;
    this.#audience = audience;
    this.#token = this.#read(response);
  }

  /** For `createMyOrganizationProxy`: the token that sign-in gave has all scopes that the person may have. */
  readonly getAccessToken: GetToken = ({ refresh }) => {
    const isGood = (this.#token.expiresAt ?? 0) > Date.now() + 30_000;
    if (isGood && !refresh) return Promise.resolve(this.#token);
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
    return this.#renewing;
  };

  /** Makes the refresh token useless. People are signed out here whatever the tenant answers. */
  async revoke(): Promise<void> {
    await this.#renewing?.catch(() => undefined);
    const token = this.#refreshToken;
    this.#refreshToken = undefined;
    if (token)
      await tokenRevocation(this.#configuration, token).catch((error: unknown) =>
        console.error('A refresh token was not revoked.', error),
      );
  }

  async #renew(): Promise<AccessToken> {
    if (!this.#refreshToken) throw new Error('There is no refresh token.');
    const parameters = { audience: this.#audience };
    this.#token = this.#read(await refreshTokenGrant(this.#configuration, this.#refreshToken, parameters));
    return this.#token;
  }

  #read({ access_token, refresh_token, expires_in = 0 }: TokenEndpointResponse): AccessToken {
    this.#refreshToken = refresh_token ?? this.#refreshToken;
    return { accessToken: access_token, expiresAt: Date.now() + expires_in * 1000 };
  }
}
