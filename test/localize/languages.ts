/** Every language the kit has, as the tests need them all at once. */
import type { Messages } from '../../src/index.js';
import { OPERATOR as inArabic } from '../../src/localize/ar/terms.js';
import { OPERATOR as inGerman } from '../../src/localize/de/terms.js';
import { OPERATOR as inEnglish } from '../../src/localize/en/terms.js';
import { OPERATOR as inSpanish } from '../../src/localize/es/terms.js';
import { OPERATOR as inFrench } from '../../src/localize/fr/terms.js';
import { OPERATOR as inJapanese } from '../../src/localize/ja/terms.js';
import { OPERATOR as inPortuguese } from '../../src/localize/pt-BR/terms.js';
import { english, TRANSLATIONS } from './whole.js';

export { english, TRANSLATIONS };

/** Whom an admin can turn to, in each language. */
export const operators = {
  ...{ ar: inArabic, de: inGerman, en: inEnglish, es: inSpanish, fr: inFrench, ja: inJapanese },
  pt: inPortuguese,
};

export const KEYS = Object.keys(english) as (keyof Messages)[];

/** The texts that are given so many numbers. */
type Counted<Numbers extends readonly number[]> = {
  [K in keyof Messages]: Messages[K] extends (...all: infer P) => string
    ? P extends Numbers
      ? K
      : never
    : never;
}[keyof Messages];

/** With types, so that none can be forgotten. */
const OF_ONE: Readonly<Record<Counted<[number]>, true>> = {
  ...{ loaded: true, malformed: true, malformedItem: true, displayNameTooLong: true },
  manyChangedElsewhere: true,
  ...{
    selected: true,
    selectAllOf: true,
    cannotChange: true,
    leftOut: true,
    bulkFailed: true,
    bulkStopped: true,
    bulkOvertaken: true,
    bulkPrevented: true,
    moreNames: true,
    undoBulk: true,
  },
  ...{ domainLimit: true, domainsLoaded: true, malformedDomains: true, usedBy: true },
  ...{ aboutSeconds: true, aboutMinutes: true },
  ...{ fileGiven: true, tooLong: true, otherCertificates: true, metadataOtherCertificates: true },
  ...{ switchOffSelectedTitle: true, switchOnSelectedTitle: true, removeSelectedTitle: true },
  ...{ bulkEnabled: true, bulkDisabled: true, bulkRemoved: true },
  ...{ alreadyEnabled: true, alreadyDisabled: true, alreadyRemoved: true },
};
const OF_TWO: Readonly<Record<Counted<[number, number]>, true>> = {
  found: true,
  bulkProgress: true,
  selectedNotShown: true,
  stepOf: true,
  domainsFound: true,
};
const OF_THREE: Readonly<Record<Counted<[number, number, number]>, true>> = {
  pageRange: true,
  domainRange: true,
};

/** A number for each plural form that any of the languages has. The first two stand for all where that is enough. */
const COUNTS = [7, 40, 0, 1, 2, 100];

/** What a text of this key can be given, once for each form. */
export function samplesFor(key: keyof Messages): readonly (readonly (string | number)[])[] {
  if (key in OF_ONE) return COUNTS.map((count) => [count]);
  if (key in OF_THREE) return COUNTS.map((all) => [1, 2, all]);
  if (key in OF_TWO) return COUNTS.slice(1).flatMap((all) => COUNTS.map((count) => [count, all]));
  return [['‹given›']];
}

/** What a text says, of a sample where it takes something. */
export function say(messages: Messages, key: keyof Messages, sample = samplesFor(key)[0]!): string {
  const text: unknown = messages[key];
  return typeof text === 'function' ? (text as (...all: unknown[]) => string)(...sample) : String(text);
}

/** The same in each of its forms. */
export function sayEach(messages: Messages, key: keyof Messages): string[] {
  return samplesFor(key).map((sample) => say(messages, key, sample));
}
