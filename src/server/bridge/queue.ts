/** Queues work by key: work with the same key runs one after another. */

/** Runs the work after all earlier work with the same key has settled. */
export type Queue = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Creates an empty queue. It works within one process only. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = last.get(key);
    const running = before ? before.then(work) : work();
    const done: Promise<void> = running
      .then(
        () => {},
        () => {},
      )
      .then(() => {
        if (last.get(key) === done) last.delete(key);
      });
    last.set(key, done);
    return running;
  };
}
