/** The immutable technical name of a new connection, which is a part of the addresses at the provider. */
import type { Strategy } from '../strategy.js';

/** Why a name cannot be used. */
export type NameProblem =
  /** Nothing is given. */
  | 'missing'
  /** It has something else than letters and digits with single hyphens between them. */
  | 'characters'
  /** It has more than `NAME_LENGTH` characters. */
  | 'too-long'
  /** Another connection has it; capitals and small letters count as the same. */
  | 'taken';

/** The most characters: Auth0 allows 128, and the tenant's prefix, of up to 15, comes before the name. */
export const NAME_LENGTH = 113;

/**
 * A name that is free, made of the name on the login page; where nothing of that can be used, of the strategy.
 *
 * @param taken the names of the organization's connections
 */
export function proposeName(_displayName: string, _strategy: Strategy, _taken: readonly string[]): string {
  throw new Error('not yet');
}

/**
 * Why a name cannot be used; null where it can, as far as is known. A name that is taken with a prefix before it is free.
 *
 * @param taken the names of the organization's connections
 */
export function checkName(_name: string, _taken: readonly string[]): NameProblem | null {
  throw new Error('not yet');
}
