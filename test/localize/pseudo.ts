/**
 * A language nobody speaks, made from English: every text is accented, about 40 % longer, and in brackets. What is shown
 * without brackets is in no dictionary, and what breaks with it breaks with some language. One variant runs from right to
 * left, letter by letter.
 */
import type { Messages } from '../../src/index.js';
import { english } from './whole.js';

/** By direction: the codes that are meant for this (Unicode CLDR, pseudo-locales). */
export const PSEUDO_CODES = { ltr: 'en-XA', rtl: 'ar-XB' } as const;

const VOWELS = /[aeiou]/gi;
const PLAIN = 'aeioucdhnrsyAEIOUCDHNRSY';
const ACCENTED = 'åéïöûçđĥñŕšýÅÉÏÖÛÇĐĤÑŔŠÝ';
/** Stands for what is put into a text while the text is changed. */
const PLACE = '\ue000';
const LONGER = 1.4;
const [RIGHT_TO_LEFT, END] = ['\u202e', '\u202c'];

/** All texts in the pseudo-language. What is put into them stays as it is. */
export function pseudoMessages(direction: 'ltr' | 'rtl'): Messages {
  const entries = Object.entries({ ...english }).map(([key, text]: [string, unknown]) => [
    key,
    typeof text === 'function'
      ? changedFunction(text as (...values: unknown[]) => string, direction)
      : key.startsWith('$')
        ? text
        : changed(text as string, direction),
  ]);
  const language = { $code: PSEUDO_CODES[direction], $name: 'Pseudo', $dir: direction };
  return { ...(Object.fromEntries(entries) as Messages), ...language };
}

/** A text takes one name, or numbers. */
function changedFunction(text: (...values: unknown[]) => string, direction: 'ltr' | 'rtl') {
  return (...values: unknown[]): string => {
    const [name] = values;
    if (typeof name !== 'string') return changed(text(...values), direction);
    return changed(text(PLACE), direction).replaceAll(PLACE, () => name);
  };
}

/** Vowels are doubled, so that words become longer and not only sentences. */
export function changed(text: string, direction: 'ltr' | 'rtl'): string {
  const doubled = text.replace(VOWELS, (vowel) => vowel + vowel.toLowerCase());
  const missing = Math.max(0, Math.ceil(text.length * LONGER) - doubled.length);
  const accented = doubled.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  const long = missing > 0 ? `${accented} ${'ö'.repeat(missing)}` : accented;
  return direction === 'rtl' ? `⟦${RIGHT_TO_LEFT}${long}${END}⟧` : `⟦${long}⟧`;
}
