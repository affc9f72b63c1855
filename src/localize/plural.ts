/** Numbers in a sentence: the form that the plural rules of a language ask for (`Intl.PluralRules`). */

/** One sentence for each plural form that a language has; `#` is where the number goes. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses the form for a number, and writes the number as the language does.
 *
 * @param language BCP 47: `ar`
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', () => numbers.format(count));
}
