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
  // What a server says of a missing scope or token is for developers, and the advice says it better.
  const isPlain = !missingScope && error.code !== 'unauthorized';
  const sentences = [
    advice,
    missingScope && localize.text('missingScope', missingScope),
    isPlain && said && localize.text('serverSays', said),
    requestId && localize.text('requestId', requestId),
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}
