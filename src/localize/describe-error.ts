/** Describes an error to the admin: what to do about it, what the server said, and what a help desk asks for. */
import type { TransportError } from '../transport/transport-error.js';
import type { Localize } from './localize.js';

/**
 * The sentences of the description, the advice first.
 *
 * @param advice what to do, where the caller knows better than the error's code tells
 */
export function describeError(
  localize: Localize,
  error: TransportError,
  advice = localize.text(`error:${error.code}`),
): string[] {
  const { detail, fieldErrors, missingScope, requestId } = error;
  const said = detail ?? fieldErrors.map((field) => field.detail).join('; ');
  // A server's words about a missing scope or token are meant for developers, and the advice is clearer.
  const isPlain = !missingScope && error.code !== 'unauthorized';
  const sentences = [
    advice,
    missingScope && localize.text('missingScope', missingScope),
    isPlain && said && localize.text('serverSays', said),
    requestId && localize.text('requestId', requestId),
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}
