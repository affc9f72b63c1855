/** Formats how long ago something happened. */
import type { Localize } from '../../../localize/localize.js';
import { ifPossible } from '../../../model/if-possible.js';

/** Formats a number of minutes as `2 minutes ago`, or in hours from an hour on. */
export function minutesAgo({ locale }: Localize, minutes: number): string {
  const isShort = minutes < 60;
  const count = isShort ? minutes : Math.floor(minutes / 60);
  const format = () => new Intl.RelativeTimeFormat(locale).format(-count, isShort ? 'minute' : 'hour');
  // Without the language's words, the symbols of the units (ISO 80000-3).
  return ifPossible(format) ?? `${count} ${isShort ? 'min' : 'h'}`;
}
