/** Formats how long a change of many connections takes. */
import type { Localize } from '../../../localize/localize.js';
import type { SelectionMessages } from '../../../localize/messages.js';

/** How long it takes from now on, and that the page has to stay open. */
export function timeLeft(localize: Localize<SelectionMessages>, seconds: number): string {
  return localize.text('bulkTimeLeft', duration(localize, seconds));
}

/** The same for a change that has not started. */
export function timeNeeded(localize: Localize<SelectionMessages>, seconds: number): string {
  return localize.text('bulkTakes', duration(localize, seconds));
}

/** In tens of seconds, or minutes. */
function duration(localize: Localize<SelectionMessages>, seconds: number): string {
  const tens = 10 * Math.max(1, Math.ceil(seconds / 10));
  return tens < 60
    ? localize.text('aboutSeconds', tens)
    : localize.text('aboutMinutes', Math.max(1, Math.round(seconds / 60)));
}
