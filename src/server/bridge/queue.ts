/** Work that is done one after another where it is about the same thing. */

/** Does the work once all that came before for this key is done, however it ended. */
export type Queue = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** An empty one. It lives in this process: another process has a queue of its own. */
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
