/** The provider's storage: in memory, limited in size, lost on exit. */
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { BoundedMap } from '../../../server/bounded-map.js';

/** A stored object of the provider. */
interface Entry {
  readonly payload: AdapterPayload;
  /** In epoch milliseconds. */
  readonly expiresAt: number;
}

/** Where all adapters of one provider keep their entries, by model and id. */
export type Store = BoundedMap<Entry>;

/** The adapter through which oidc-provider stores one of its models. */
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
