/**
 * What is known of an organization's domains: the list as it was read last, and above it what the answers to changes have said
 * since. A list can lag behind a change, so for a minute the answer to the change counts.
 */
import type { DomainList, OrganizationDomain } from '../../model/domain/organization-domain.js';
import type { Clock } from '../../transport/http/clock.js';
import { change, FRESH_FOR, LAG, UNKNOWN, type Resource } from '../resource.js';

/** What an answer said of one domain; null: that it is gone. */
interface Written {
  readonly domain: OrganizationDomain | null;
  readonly at: number;
}

export class DomainsState {
  readonly #clock: Clock;
  readonly #notify: () => void;
  readonly #written = new Map<string, Written>();
  #list: Resource<DomainList> = UNKNOWN;

  constructor(clock: Clock, notify: () => void) {
    this.#clock = clock;
    this.#notify = notify;
  }

  get list(): Resource<DomainList> {
    return this.#list;
  }

  /** The list while it is fresh. */
  get freshList(): DomainList | undefined {
    const { value, updatedAt = -Infinity } = this.#list;
    return this.#clock.now() - updatedAt < FRESH_FOR ? value : undefined;
  }

  get isEmpty(): boolean {
    return this.#list === UNKNOWN && this.#written.size === 0;
  }

  get(id: string): OrganizationDomain | undefined {
    const written = this.#written.get(id);
    if (written) return written.domain ?? undefined;
    return this.#list.value?.domains.find((domain) => domain.id === id);
  }

  changeList(changes: Partial<Resource<DomainList>>): void {
    this.#list = change(this.#list, changes);
    this.#notify();
  }

  /**
   * Takes over a list that was read.
   *
   * @param sentAt when it was asked for, in epoch milliseconds
   */
  merge(list: DomainList, sentAt: number): DomainList {
    for (const [id, { at }] of this.#written) if (sentAt - at >= LAG) this.#written.delete(id);
    const value = this.#withWritten(list);
    this.changeList({ status: 'ready', value, updatedAt: this.#clock.now(), error: undefined });
    return value;
  }

  /** Takes over what the answer to a change or to a read of one domain says; null: that it is gone. */
  write(id: string, domain: OrganizationDomain | null): void {
    this.#written.set(id, { domain, at: this.#clock.now() });
    const { value } = this.#list;
    if (value) this.changeList({ value: this.#withWritten(value) });
    else this.#notify();
  }

  clear(): void {
    this.#written.clear();
    this.#list = UNKNOWN;
  }

  #withWritten(list: DomainList): DomainList {
    const known = new Map(list.domains.map((domain) => [domain.id, domain]));
    for (const [id, { domain }] of this.#written) {
      if (domain) known.set(id, domain);
      else known.delete(id);
    }
    return Object.freeze({ ...list, domains: Object.freeze([...known.values()]) });
  }
}
