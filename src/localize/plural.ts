/** Numbers in a sentence, in the form that the plural rules of a language ask for (`Intl.PluralRules`). */

/** One sentence for each plural form that a language has; the number replaces `#`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses the form for a number, and writes the number as the language does.
 *
 * @param language BCP 47: `ar`
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  // Made with the first number: a page that shows none does not wait for them.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    const form = (rules ??= new Intl.PluralRules(language)).select(count);
    const digits = (numbers ??= new Intl.NumberFormat(language)).format(count);
    return (forms[form] ?? forms.other).replace('#', () => digits);
  };
}
