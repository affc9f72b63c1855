/** A Lit controller that gives an element its slice of the store, and updates it only when that slice changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSame } from '../../model/same.js';
import { OrganizationStore } from '../../store/organization-store.js';
import type { Transport } from '../../transport/transport.js';
import { requestStore } from './context.js';
import { PageLifecycle } from './page/page-lifecycle.js';
import { missingProvider } from './errors/usage-errors.js';
import { onceGone } from './page/once-gone.js';

/** An element that shows a part of an organization. */
export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  /** Makes the element work without a provider. */
  transport?: Transport | undefined;
  /** The store of the element that contains this one. */
  store?: OrganizationStore | undefined;
}

/** A slice is an array, compared member by member, so `select` can return a new one with every call. */
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
  #isGone = false;
  /** Why there is no store, as a message for the developer; undefined while a provider might still appear. */
  #missing: string | undefined;

  /** @param select returns the parts of a store that the element shows */
  constructor(host: StoreHost, select: (store: OrganizationStore) => T) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
    new PageLifecycle(host, () => this.#own);
  }

  /** The element's own store if it has its own transport, or else the provider's. */
  get store(): OrganizationStore | undefined {
    return this.#host.store ?? this.#own ?? this.#provided;
  }

  /** The current slice; undefined without a store. */
  get value(): T | undefined {
    return this.store && this.#select(this.store);
  }

  /** Changes when everything that the element needs has to be asked for again. Compare it member by member. */
  get organization(): readonly [OrganizationStore | undefined, number | undefined] {
    return [this.store, this.store?.epoch];
  }

  /** How often the element has come back to the page. Its data might have become outdated while it was gone. */
  get visits(): number {
    return this.#visits;
  }

  /** Why nothing can be shown, as a message for the developer; undefined if there is no problem, or not yet. */
  get problem(): string | undefined {
    return this.store ? this.store.problem : this.#missing;
  }

  hostConnected(): void {
    if (this.#isGone) this.#visits++;
    this.#isGone = false;
    this.#provided = this.#missing = undefined;
    if (!this.#host.store) this.#endRequest = requestStore(this.#host, (store) => this.#receive(store));
    this.#follow();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { transport } = this.#host;
    if (!transport) this.#own = undefined;
    else (this.#own ??= new OrganizationStore()).transport = transport;
    this.#follow();
  }

  hostUpdated(): void {
    this.#seen = this.value;
    // An ancestor that is not defined yet might turn out to be the provider.
    if (!this.store && !this.#host.closest(':not(:defined)')) this.#reportMissing();
  }

  hostDisconnected(): void {
    this.#endRequest?.();
    this.#unfollow();
    onceGone(this.#host, () => (this.#isGone = true));
  }

  #receive(store: OrganizationStore): void {
    if (store === this.#provided) return;
    this.#provided = store;
    this.#follow();
    this.#host.requestUpdate();
  }

  #reportMissing(): void {
    const problem = missingProvider(this.#host);
    if (problem === this.#missing) return;
    this.#missing = problem;
    this.#host.requestUpdate();
  }

  /** Subscribes to the current store, and to no other. */
  #follow(): void {
    if (this.#subscribed === this.store || !this.#host.isConnected) return;
    this.#unfollow();
    this.#subscribed = this.store;
    this.#unsubscribe = this.store?.subscribe(() => {
      if (!isSame(this.#seen, this.value)) this.#host.requestUpdate();
    });
  }

  #unfollow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribed = undefined;
  }
}
