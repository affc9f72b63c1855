/** How long ago something was, once that is not a moment any more. */
import type { Localize } from '../../localize/localize.js';

/** So many minutes ago; in hours when there are many. */
export function minutesAgo({ locale }: Localize, minutes: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const isShort = minutes < 60;
  return format.format(-(isShort ? minutes : Math.floor(minutes / 60)), isShort ? 'minute' : 'hour');
}
