/** The reference implementation of {@link DomainTransport}: keeps the same contract as every other one, without a network. */
import type { Connection } from '../../model/connection.js';
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import type { DomainTransport } from '../domain-transport.js';
import { TransportError } from '../transport-error.js';
import type { CallOptions } from '../transport.js';

/** What it shares with the connections in memory. */
export interface DomainMemory {
  /** The domains at first. */
  readonly domains: readonly OrganizationDomain[];
  /** Says whether the record of a domain can be found. */
  readonly isPublished: (domain: OrganizationDomain) => boolean;
  readonly connections: () => readonly Connection[];
  /** @throws TransportError `not-found` */
  readonly find: (connectionId: string) => Connection;
  readonly replace: (before: Connection, after: Connection) => void;
  readonly answer: (call: CallOptions | undefined) => Promise<void>;
}

export function createMemoryDomains(memory: DomainMemory): DomainTransport {
  const { isPublished, connections, find, replace, answer } = memory;
  const all = [...memory.domains];
  let created = 0;

  const findDomain = (id: string) => {
    const found = all.find((domain) => domain.id === id);
    if (!found) throw new TransportError('not-found', { detail: `There is no domain ${id}.` });
    return found;
  };
  const withDomains = (connection: Connection, domains: readonly string[]) =>
    replace(connection, Object.freeze({ ...connection, domains: Object.freeze(domains) }));

  return {
    async listDomains(call) {
      await answer(call);
      return Object.freeze({ domains: Object.freeze([...all]), malformed: Object.freeze([]) });
    },
    async getDomain(id, call) {
      await answer(call);
      return findDomain(id);
    },
    async createDomain(domain, call) {
      await answer(call);
      if (all.some((one) => one.domain === domain))
        throw new TransportError('conflict', { detail: 'The organization has this domain already.' });
      const id = `ord_${String(++created).padStart(22, '0')}`;
      const record = Object.freeze({ host: `_verification.${domain}`, value: `proof=${created}` });
      const claimed: OrganizationDomain = Object.freeze({ id, domain, status: 'pending', record });
      all.push(claimed);
      return claimed;
    },
    async verifyDomain(id, call) {
      await answer(call);
      const before = findDomain(id);
      const after = Object.freeze({
        ...before,
        status: isPublished(before) ? 'verified' : 'failed',
      } as const);
      all[all.indexOf(before)] = after;
      return after;
    },
    async deleteDomain(id, call) {
      await answer(call);
      const gone = findDomain(id);
      all.splice(all.indexOf(gone), 1);
      for (const connection of connections())
        if (connection.domains?.includes(gone.domain))
          withDomains(
            connection,
            connection.domains.filter((one) => one !== gone.domain),
          );
    },
    async listDomainConnections(id, call) {
      await answer(call);
      const { domain } = findDomain(id);
      return connections().flatMap(({ id: connectionId, displayName, domains }) =>
        connectionId !== null && domains?.includes(domain) ? [{ id: connectionId, displayName }] : [],
      );
    },
    async addConnectionDomain(connectionId, domain, call) {
      await answer(call);
      const connection = find(connectionId);
      if (connection.domains?.includes(domain))
        throw new TransportError('conflict', { detail: `${domain} leads to it already.` });
      if (!all.some((one) => one.domain === domain && one.status === 'verified'))
        throw new TransportError('invalid', { detail: `${domain} is not verified.` });
      withDomains(connection, [...(connection.domains ?? []), domain]);
    },
    async removeConnectionDomain(connectionId, domain, call) {
      await answer(call);
      const connection = find(connectionId);
      if (!connection.domains?.includes(domain))
        throw new TransportError('not-found', { detail: `${domain} does not lead to it.` });
      withDomains(
        connection,
        connection.domains.filter((one) => one !== domain),
      );
    },
  };
}
