/** Memoizes work whose result several checks need. */

/** Does the work at the first call and returns its result from then on. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The same for each key. */
export function onceEach<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, () => T>();
  return (key) => {
    const result = done.get(key) ?? once(() => work(key));
    done.set(key, result);
    return result();
  };
}
