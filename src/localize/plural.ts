/** Puts numbers into sentences, with the plural form that the language's rules require (`Intl.PluralRules`). */
import { ifPossible } from '../model/if-possible.js';

/** A sentence for each plural form of a language. The number replaces `#`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses the form for a number, and formats the number for the language.
 *
 * @param language BCP 47: `ar`
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  // Created with the first number, because they are expensive and a page might show none.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    const form = ifPossible(() => forms[(rules ??= new Intl.PluralRules(language)).select(count)]);
    const digits =
      ifPossible(() => (numbers ??= new Intl.NumberFormat(language)).format(count)) ?? `${count}`;
    return (form ?? forms.other).replace('#', () => digits);
  };
}
