/**
 * An organization's domains as a page knows them, with the same promises as {@link OrganizationStore}: slices are frozen, and
 * a command resolves with what the server has confirmed or rejects with a {@link TransportError}. Loaded once something shows
 * domains, and one for each store, whose session, permissions and subscribers it shares.
 */
import type { DomainList, DomainUse, OrganizationDomain } from '../../model/domain/organization-domain.js';
import { domainsOf } from '../../transport/domains-of.js';
import { TransportError } from '../../transport/transport-error.js';
import type { CallOptions } from '../../transport/transport.js';
import type { OrganizationStore } from '../organization-store.js';
import type { PartContext, StorePart } from '../part.js';
import { PartChanges } from '../part-changes.js';
import { Lane, type Work } from '../requests.js';
import type { Resource } from '../resource.js';
import { createDomain, deleteDomain, verifyDomain } from './changes.js';
import type { DomainCall, DomainsContext } from './context.js';
import { readList } from './read.js';
import { DomainsState } from './state.js';
import { useDomain } from './use.js';
import { watchDomain } from './watch.js';

/** What is being done to a domain. */
export type DomainAction = 'create' | 'verify' | 'delete' | 'use';

/** The domains of a store's organization. */
export function domainStoreOf(store: OrganizationStore): DomainStore {
  return store.part(create);
}

const create = (context: PartContext) => new DomainStore(context);

export class DomainStore implements StorePart {
  readonly #part: PartContext;
  readonly #state: DomainsState;
  readonly #context: DomainsContext;
  readonly #read = new Lane<DomainList>();
  readonly #running: PartChanges<DomainAction>;
  #watching = new AbortController();

  constructor(part: PartContext) {
    this.#part = part;
    this.#state = new DomainsState(part.clock, part.notify);
    this.#running = new PartChanges(part.notify);
    this.#context = {
      clock: part.clock,
      state: this.#state,
      request: (call, signal, onWait) => this.#request(call, signal, onWait),
      refreshConnection: part.refreshConnection,
    };
  }

  /** All domains as they are in truth. */
  get list(): Resource<DomainList> {
    return this.#state.list;
  }

  /** One domain, however it was read. */
  domain(id: string): OrganizationDomain | undefined {
    return this.#state.get(id);
  }

  /** Counts what was begun and has ended, for whoever shows {@link pending}. */
  get changes(): number {
    return this.#running.count;
  }

  /** What is being done to a domain, by its id, or by its name while it is being claimed, or by connection and name, with a space between, for `use`. */
  pending(key: string): DomainAction | undefined {
    return this.#running.pending(key);
  }

  /** The list: as known while it is fresh (30 seconds), else as it is read for everybody who asks meanwhile. @throws TransportError */
  async ensureList(): Promise<DomainList> {
    return this.#state.freshList ?? this.#read.share((signal) => readList(this.#context, signal));
  }

  /** Reads the list in any case. @throws TransportError; `aborted` when a later call has superseded this one */
  async refresh(): Promise<DomainList> {
    return this.#read.supersede((signal) => readList(this.#context, signal));
  }

  /** The connections that a domain leads to, as they are now. @throws TransportError */
  async connectionsOf(id: string, signal: AbortSignal): Promise<readonly DomainUse[]> {
    return this.#request((domains, options) => domains.listDomainConnections(id, options), signal);
  }

  /** Claims a domain. @throws TransportError whose `isCertain` is false when it is unknown whether it was claimed */
  async create(domain: string): Promise<OrganizationDomain> {
    return this.#running.run(domain, 'create', (signal) => createDomain(this.#context, domain, signal));
  }

  /** Looks for a domain's record, once. @throws TransportError */
  async verify(id: string): Promise<OrganizationDomain> {
    return this.#running.run(id, 'verify', (signal) => verifyDomain(this.#context, id, signal));
  }

  /** Gives a domain up. @throws TransportError whose `isCertain` is false when it is unknown whether it was given up */
  async delete(id: string): Promise<void> {
    return this.#running.run(id, 'delete', (signal) => deleteDomain(this.#context, id, signal));
  }

  /**
   * Lets a domain lead to a connection, or no longer. One that does so already counts as done.
   *
   * @throws TransportError whose `isCertain` is false when it is unknown whether it leads there
   */
  async use(domain: string, connectionId: string, isUsed: boolean): Promise<void> {
    const change = { domain, connectionId, isUsed };
    const work: Work<void> = (signal) => useDomain(this.#context, change, signal);
    return this.#running.run(`${connectionId} ${domain}`, 'use', work);
  }

  /** Waits for the verdict about a domain. @param signal to be aborted once nobody looks at it any more */
  async watch(id: string, signal: AbortSignal): Promise<OrganizationDomain | undefined> {
    return watchDomain(this.#context, id, AbortSignal.any([signal, this.#watching.signal]));
  }

  get isInUse(): boolean {
    return !this.#state.isEmpty || !this.#running.isEmpty;
  }

  forget(reason?: TransportError): void {
    this.abandon();
    this.#running.abort(reason);
    this.#state.clear();
  }

  abandon(): void {
    this.#read.abort();
    this.#watching.abort();
    this.#watching = new AbortController();
  }

  async #request<T>(call: DomainCall<T>, signal: AbortSignal, onWait?: CallOptions['onWait']): Promise<T> {
    return this.#part.send(
      (transport, options) => {
        const domains = domainsOf(transport);
        if (!domains)
          throw new TransportError('forbidden', { detail: 'Managing domains is not possible here.' });
        return call(domains, options);
      },
      signal,
      onWait,
    );
  }
}
