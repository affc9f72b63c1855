/** A map that drops its oldest entries: a server runs for months and must not remember everybody who ever came. */
export class BoundedMap<V> extends Map<string, V> {
  readonly #limit: number;

  /** @param limit the number of entries that it keeps */
  constructor(limit = 10_000) {
    super();
    this.#limit = limit;
  }

  /** Sets the entry and makes it the newest. */
  override set(key: string, value: V): this {
    this.delete(key);
    super.set(key, value);
    const [oldest] = this.keys();
    if (this.size > this.#limit && oldest !== undefined) this.delete(oldest);
    return this;
  }
}
