/** An error in words for the person in front of it. */
import type { TransportError } from '../transport/transport-error.js';
import type { Localize } from './localize.js';

/**
 * What to do about it first, then what the server said and what a help desk asks for.
 *
 * @param advice what to do, where the caller knows better than the error's code
 */
export function describeError(
  localize: Localize,
  error: TransportError,
  advice = localize.text(`error:${error.code}`),
): string[] {
  const { detail, fieldErrors, missingScope, requestId } = error;
  const said = detail ?? fieldErrors.map((field) => field.detail).join('; ');
  const sentences = [
    advice,
    // The server's own words for a missing scope are for developers, and do not name it.
    missingScope ? localize.text('missingScope', missingScope) : said && localize.text('serverSays', said),
    requestId && localize.text('requestId', requestId),
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}
