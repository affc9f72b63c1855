/** Work that several steps need the outcome of, and that is done one time only. */

/** Does the work when somebody first wants to know. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** The same for each key. */
export function onceEach<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, () => T>();
  return (key) => {
    const ask = done.get(key) ?? once(() => work(key));
    done.set(key, ask);
    return ask();
  };
}
