/** A map that forgets: a server that runs for months must not remember everybody who ever came. */
export class BoundedMap<V> {
  readonly #most: number;
  readonly #values = new Map<string, V>();

  /** @param most how many it keeps; beyond that what was set first goes first */
  constructor(most = 10_000) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
