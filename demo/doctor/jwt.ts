/** What a token says of itself. Nobody has verified it: the API does that. */
import { decodeJwt } from 'jose';

/** A token that was read. */
export interface ReadToken {
  /** As it is sent. Never printed. */
  readonly text: string;
  /** `encrypted`: for the tenant's own eyes (JWE); `opaque`: says nothing at all. */
  readonly kind: 'jwt' | 'encrypted' | 'opaque';
  /** Empty where it can not be read. */
  readonly claims: Readonly<Record<string, unknown>>;
}

export function readToken(text: string): ReadToken {
  try {
    return { text, kind: 'jwt', claims: decodeJwt(text) };
  } catch {
    return { text, kind: text.split('.').length === 5 ? 'encrypted' : 'opaque', claims: {} };
  }
}

/** `aud` as a list, which it need not be. */
export function audiencesIn({ claims: { aud } }: ReadToken): readonly string[] {
  return (Array.isArray(aud) ? aud : [aud]).filter((value) => typeof value === 'string');
}

/** The scopes that it says. */
export function scopesIn({ claims: { scope } }: ReadToken): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [];
}

/** A claim that is a text; undefined where it is none. */
export function claimIn({ claims }: ReadToken, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
