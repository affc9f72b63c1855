/** What the provider remembers: in memory only, gone with the process, and never more than fits. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MOST = 10_000;

/** A map that forgets its oldest entries. */
export class BoundedMap<Value> extends Map<string, Value> {
  override set(key: string, value: Value): this {
    this.delete(key);
    const [oldest] = this.keys();
    if (this.size >= MOST && oldest !== undefined) this.delete(oldest);
    return super.set(key, value);
  }
}

/** One thing that the provider has stored. */
interface Entry {
  readonly payload: AdapterPayload;
  /** In epoch milliseconds. */
  readonly expiresAt: number;
}

/** Where all adapters of one provider keep their entries, by model and id. */
export type Store = BoundedMap<Entry>;

/** What oidc-provider stores one of its models with. */
export class MemoryAdapter implements Adapter {
  readonly #model: string;
  readonly #store: Store;

  constructor(model: string, store: Store) {
    this.#model = model;
    this.#store = store;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const expiresAt = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000;
    this.#store.set(this.#key(id), { payload, expiresAt });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.#store.get(this.#key(id));
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#payloads().find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#payloads().find((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#store.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#store)
      if (this.#owns(key) && payload.grantId === grantId) this.#store.delete(key);
  }

  #payloads(): AdapterPayload[] {
    return [...this.#store].filter(([key]) => this.#owns(key)).map(([, { payload }]) => payload);
  }

  #owns(key: string): boolean {
    return key.startsWith(this.#key(''));
  }

  #key(id: string): string {
    return `${this.#model} ${id}`;
  }
}
