/** Reads a token's claims without verifying them: that is the API's job. */
import { decodeJwt } from 'jose';

/** A token and what it says. */
export interface ReadToken {
  /** As it is sent. Never printed. */
  readonly text: string;
  /** `encrypted`: a JWE that only the tenant can read; `opaque`: no JWT at all. */
  readonly format: 'jwt' | 'encrypted' | 'opaque';
  /** Empty unless it is a JWT. */
  readonly claims: Readonly<Record<string, unknown>>;
}

export function readToken(text: string): ReadToken {
  try {
    return { text, format: 'jwt', claims: decodeJwt(text) };
  } catch {
    return { text, format: text.split('.').length === 5 ? 'encrypted' : 'opaque', claims: {} };
  }
}

/** `aud` as a list, whether or not the token has one. */
export function audiencesIn({ claims: { aud } }: ReadToken): readonly string[] {
  return (Array.isArray(aud) ? aud : [aud]).filter((value) => typeof value === 'string');
}

/** The token's scopes. */
export function scopesIn({ claims: { scope } }: ReadToken): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [];
}

/** A claim if it is a non-empty text. */
export function claimIn({ claims }: ReadToken, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
