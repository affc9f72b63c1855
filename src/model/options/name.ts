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
/** The most characters that are proposed. The name is read and copied at the provider. */
const PROPOSED_LENGTH = 40;
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/i;
/** Latin letters that Unicode does not take apart, in lower case, and what is written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

/**
 * A name that is free, made of the name on the login page; where nothing of that can be used, of the strategy and a number.
 *
 * @param taken the names of the organization's connections
 */
export function proposeName(displayName: string, strategy: Strategy, taken: readonly string[]): string {
  const words = wordsOf(displayName);
  const base = words || strategy;
  if (words && !isTaken(words, taken)) return words;
  for (let number = words ? 2 : 1; ; number++)
    if (!isTaken(`${base}-${number}`, taken)) return `${base}-${number}`;
}

/**
 * Why a name cannot be used; null where it can, as far as is known. A name that is taken with a prefix before it is free.
 *
 * @param taken the names of the organization's connections
 */
export function checkName(name: string, taken: readonly string[]): NameProblem | null {
  if (!name) return 'missing';
  if (!NAME.test(name)) return 'characters';
  if (name.length > NAME_LENGTH) return 'too-long';
  return isTaken(name, taken) ? 'taken' : null;
}

function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** In lower case, without diacritics, with a hyphen for everything between words. */
function wordsOf(text: string): string {
  const latin = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æœøßłđðþħŧı]/g, (letter) => LETTERS[letter] ?? '');
  const words = latin
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-');
  return words.slice(0, PROPOSED_LENGTH).replace(/-$/, '');
}
