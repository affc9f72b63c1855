/** A day, as the language writes it. */
import { ifPossible } from '../../../model/if-possible.js';

/** In UTC, as certificates state it. A date out of range is written as it is encoded, or not at all. */
export function dateText(locale: string, date: Date): string {
  const format = () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return ifPossible(format) ?? ifPossible(() => date.toISOString().slice(0, 10)) ?? '';
}
