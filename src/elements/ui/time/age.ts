/** Formats how long ago something happened. */
import type { Localize } from '../../../localize/localize.js';

/** Formats a number of minutes as `2 minutes ago`, or in hours from an hour on. */
export function minutesAgo({ locale }: Localize, minutes: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const isShort = minutes < 60;
  return format.format(-(isShort ? minutes : Math.floor(minutes / 60)), isShort ? 'minute' : 'hour');
}
