/** Gives an element its slice of the store, and updates the element only when that slice changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../model/same.js';
import { OrganizationStore } from '../../store/organization-store.js';
import type { Transport } from '../../transport/transport.js';
import { missingProvider } from './errors/usage-errors.js';
import { requestStore } from './context.js';

/** An element that shows a part of an organization. */
export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  /** Makes the element work without a provider. */
  transport?: Transport | undefined;
  /** The store of the element that this one is a part of. */
  store?: OrganizationStore | undefined;
}

/** A slice is compared member by member, so `select` may put together what it likes. */
export class Select<T extends readonly unknown[]> implements ReactiveController {
  readonly #host: StoreHost;
  readonly #select: (store: OrganizationStore) => T;
  #provided: OrganizationStore | undefined;
  #own: OrganizationStore | undefined;
  #subscribed: OrganizationStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #endRequest: (() => void) | undefined;
  #seen: T | undefined;
  #visits = 0;
  /** What is wrong without a store. */
  #missingProvider: string | undefined;

  constructor(host: StoreHost, select: (store: OrganizationStore) => T) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The element's own store when it has a transport of its own, else the provider's. */
  get store(): OrganizationStore | undefined {
    return this.#host.store ?? this.#own ?? this.#provided;
  }

  /** The slice as it is now; undefined without a store. */
  get value(): T | undefined {
    return this.store && this.#select(this.store);
  }

  /** Counts how often the element came into a page: what it needs may have grown old while it was away. */
  get visits(): number {
    return this.#visits;
  }

  /** Why there is nothing to show, in words for the page's developer; undefined when all is well or may become so. */
  get problem(): string | undefined {
    return this.store ? this.store.problem : this.#missingProvider;
  }

  hostConnected(): void {
    this.#visits++;
    this.#provided = this.#missingProvider = undefined;
    if (!this.#host.store) this.#endRequest = requestStore(this.#host, (store) => this.#receive(store));
    this.#follow();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { transport } = this.#host;
    if (!transport) this.#own = undefined;
    else if (this.#own) this.#own.transport = transport;
    else this.#own = new OrganizationStore({ transport });
    this.#follow();
  }

  hostUpdated(): void {
    this.#seen = this.value;
    // Around it may stand a provider that is not defined yet.
    if (this.store) return;
    const problem = missingProvider(this.#host);
    if (problem === this.#missingProvider) return;
    this.#missingProvider = problem;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#endRequest?.();
    this.#leave();
  }

  #receive(store: OrganizationStore): void {
    if (store === this.#provided) return;
    this.#provided = store;
    this.#follow();
    this.#host.requestUpdate();
  }

  /** Listens to the store there is now, and to no other. */
  #follow(): void {
    if (this.#subscribed === this.store || !this.#host.isConnected) return;
    this.#leave();
    this.#subscribed = this.store;
    this.#unsubscribe = this.store?.subscribe(() => {
      if (!isSame(this.#seen, this.value)) this.#host.requestUpdate();
    });
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribed = undefined;
  }
}
