/** A map that drops its oldest entries, so that a server's memory stays bounded however many sessions it sees. */
export class BoundedMap<V> extends Map<string, V> {
  readonly #limit: number;

  /** @param limit the maximum number of entries */
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
