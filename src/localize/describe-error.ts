/** Describes an error to the admin: what to do about it, the server's message, and the request ID for the help desk. */
import type { TransportError } from '../transport/transport-error.js';
import type { Localize } from './localize.js';

/**
 * The sentences of the description, the advice first.
 *
 * @param advice what to do, if the caller has better advice than that for the error's code
 */
export function describeError(
  localize: Localize,
  error: TransportError,
  advice = localize.text(isNoApi(error) ? 'noApi' : `error:${error.code}`),
): string[] {
  const { detail, fieldErrors, missingScope, requestId } = error;
  const serverMessage = detail ?? fieldErrors.map((field) => field.detail).join('; ');
  // A server's message about a missing scope, token or route is meant for developers; the advice is clearer.
  const isPlain = !missingScope && error.code !== 'unauthorized' && !isNoApi(error);
  const sentences = [
    advice,
    missingScope && localize.text('missingScope', missingScope),
    isPlain && serverMessage && localize.text('serverSays', serverMessage),
    requestId && localize.text('requestId', requestId),
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}

/** What to do about an error when something was read for the first time: nobody has been signed in here yet. */
export function firstAdvice(localize: Localize, { code }: TransportError): string | undefined {
  return code === 'unauthorized' ? localize.text('notSignedIn') : undefined;
}

/** Whether something else than the API answers at its address. */
function isNoApi({ code, status }: TransportError): boolean {
  return code === 'malformed' && Number(status) >= 400;
}
