/** What all changes of a part have in common where no answer says what became of them. */
import { toTransportError, type TransportError } from '../transport/transport-error.js';
import { isAmbiguous } from './connections/change.js';
import { throwIfAborted } from './requests.js';

/** @throws what was thrown, unless it leaves open what became of the change */
export function uncertain(thrown: unknown, signal: AbortSignal): TransportError {
  throwIfAborted(signal);
  const error = toTransportError(thrown);
  if (!isAmbiguous(error)) throw error;
  return error;
}

/** How some work fails; undefined where it works. */
export async function failureOf(work: Promise<unknown>): Promise<TransportError | undefined> {
  try {
    await work;
    return undefined;
  } catch (thrown) {
    return toTransportError(thrown);
  }
}
