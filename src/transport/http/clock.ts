/** Time as the transport and the store see it, so that a test can control it. */
export interface Clock {
  /** The current time, in epoch milliseconds. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when that is aborted first. */
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

/** Settles as `work` does, or rejects with the signal's reason as soon as that is aborted, even if `work` goes on. */
export function unlessAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const leave = () => reject(signal?.reason as Error);
    const stay = () => signal?.removeEventListener('abort', leave);
    signal?.addEventListener('abort', leave);
    void work().then(resolve, reject).finally(stay);
  });
}
