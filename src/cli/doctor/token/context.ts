/** What the checks of a token know. */
import type { DomainContext } from '../domain.js';
import type { ReadToken } from './jwt.js';

export interface TokenContext extends DomainContext {
  readonly token: () => Promise<ReadToken>;
  readonly api: TokenApi;
}

/** The API that the token should be for. */
export interface TokenApi {
  readonly name: 'My Organization API' | 'Management API';
  readonly audience: string;
  /** How to get a token for it, as an instruction. */
  readonly howToAsk: string;
  /** What to do about an expired token. */
  readonly howToRenew: string;
}
