import { TransportError } from '../../src/transport/transport-error.js';

/** The error with which a promise is rejected. Fails if it isn't rejected, or with another class of error. */
export async function rejection(promise: Promise<unknown>): Promise<TransportError> {
  const outcome: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof TransportError) return outcome;
  throw new Error(`Expected a TransportError, not ${String(outcome)}`);
}
