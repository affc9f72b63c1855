/** Every language the kit has, as the tests need them all at once. */
import { en, enDialogs, type Messages } from '../../src/index.js';
import { ar } from '../../src/localize/ar.js';
import { de } from '../../src/localize/de.js';
import { es } from '../../src/localize/es.js';
import { fr } from '../../src/localize/fr.js';
import { ja } from '../../src/localize/ja.js';
import { ptBR } from '../../src/localize/pt-BR.js';

export const english: Messages = { ...en, ...enDialogs };

/** All but English. */
export const TRANSLATIONS: readonly Messages[] = [ar, de, es, fr, ja, ptBR];

export const KEYS = Object.keys(english) as (keyof Messages)[];

/** The texts that take a number. */
const COUNTED: readonly (keyof Messages)[] = ['loaded', 'malformed', 'malformedItem', 'displayNameTooLong'];

/** Something that a text of this key can be given. */
export function sampleFor(key: keyof Messages): string | number {
  return COUNTED.includes(key) ? 7 : '‹given›';
}

/** What a text says, of a sample where it takes something. */
export function say(messages: Messages, key: keyof Messages): string {
  const text: unknown = messages[key];
  return typeof text === 'function' ? (text as (value: unknown) => string)(sampleFor(key)) : String(text);
}
