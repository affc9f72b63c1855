/** Time as the transport and the store see it, so that a test can own it; and what ends a wait. */
export interface Clock {
  /** Now, in epoch milliseconds. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep(ms, signal) {
    let timer: ReturnType<typeof setTimeout>;
    const over = () => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
    return unlessAborted(signal, over).finally(() => clearTimeout(timer));
  },
};

/** Ends as the work does, or, once the signal is aborted, with its reason: then nobody waits for the work any more. */
export function unlessAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const leave = () => reject(signal?.reason as Error);
    const stay = () => signal?.removeEventListener('abort', leave);
    signal?.addEventListener('abort', leave);
    void work().then(resolve, reject).finally(stay);
  });
}
