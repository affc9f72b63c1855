/** How long ago something was. */
import type { Localize } from '../../../localize/localize.js';

/** A number of minutes as `2 minutes ago`; from an hour on, as hours. */
export function minutesAgo({ locale }: Localize, minutes: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const isShort = minutes < 60;
  return format.format(-(isShort ? minutes : Math.floor(minutes / 60)), isShort ? 'minute' : 'hour');
}
