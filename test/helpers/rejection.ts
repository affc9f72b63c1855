import { TransportError } from '../../src/transport/transport-error.js';

/** What a promise is rejected with; fails when it is not, or with something else. */
export async function rejection(promise: Promise<unknown>): Promise<TransportError> {
  const outcome: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof TransportError) return outcome;
  throw new Error(`Expected a TransportError, not ${String(outcome)}`);
}
