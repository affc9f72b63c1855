/** What every transport's requests for domains keep; run against each implementation. */
import { expect } from '@open-wc/testing';
import type { OrganizationDomain } from '../../src/model/domain/organization-domain.js';
import { domainsOf } from '../../src/transport/domains-of.js';
import type { Transport } from '../../src/transport/transport.js';
import { rejection } from '../helpers/rejection.js';
import { IDS } from './contract.js';

export interface DomainSetUp {
  /** To an organization with the connections of {@link IDS}, which `acme.example` leads to, and that one domain, verified. */
  readonly transport: Transport;
  /** Enters the record of a domain at its DNS. */
  readonly publish: (domain: OrganizationDomain) => void;
}

const UNKNOWN = 'ord_0000000000000000000000';

export function describeDomains(name: string, setUp: () => DomainSetUp): void {
  /** The requests, and the first domain. */
  async function open() {
    const { transport, publish } = setUp();
    const requests = domainsOf(transport)!;
    const [first] = (await requests.listDomains()).domains as [OrganizationDomain];
    return { transport, requests, publish, first };
  }

  const domainsAt = async (transport: Transport, id: string = IDS.full) =>
    (await transport.getConnection(id)).domains;

  describe(`${name} as a transport of domains`, () => {
    it('lists all domains, which nobody can change', async () => {
      const { requests } = await open();
      const list = await requests.listDomains();
      expect(list.domains.map(({ domain, status }) => [domain, status])).to.deep.equal([
        ['acme.example', 'verified'],
      ]);
      expect(list.malformed).to.be.empty;
      expect([list, list.domains, ...list.domains].every(Object.isFrozen)).to.equal(true);
    });

    it('gets one as the list has it', async () => {
      const { requests, first } = await open();
      expect(await requests.getDomain(first.id)).to.deep.equal(first);
    });

    it('claims one, with the record that proves it, and verifies it once the record is there', async () => {
      const { requests, publish } = await open();
      const claimed = await requests.createDomain('new.example');
      expect([claimed.domain, claimed.status]).to.deep.equal(['new.example', 'pending']);
      expect(claimed.record?.host).to.match(/\.new\.example$/);
      expect(claimed.record?.value).not.to.equal('');
      expect((await requests.verifyDomain(claimed.id)).status).to.equal('failed');
      publish(claimed);
      const verified = await requests.verifyDomain(claimed.id);
      expect(verified).to.deep.equal({ ...claimed, status: 'verified' });
      expect(await requests.getDomain(claimed.id)).to.deep.equal(verified);
      expect((await requests.listDomains()).domains).to.have.length(2);
    });

    it('claims none twice', async () => {
      const { requests } = await open();
      expect((await rejection(requests.createDomain('acme.example'))).code).to.equal('conflict');
    });

    it('names the connections that a domain leads to', async () => {
      const { requests, first } = await open();
      const uses = await requests.listDomainConnections(first.id);
      expect(uses.map(({ id }) => id)).to.include.members([IDS.full, IDS.limited]);
      expect(uses.find(({ id }) => id === IDS.full)?.displayName).to.equal('full');
    });

    it('lets a verified domain lead to a connection, once, and undoes that', async () => {
      const { transport, requests, publish } = await open();
      const { id } = await requests.createDomain('new.example');
      const add = () => requests.addConnectionDomain(IDS.full, 'new.example');
      expect((await rejection(add())).code).to.equal('invalid');
      publish(await requests.getDomain(id));
      await requests.verifyDomain(id);
      await add();
      expect(await domainsAt(transport)).to.deep.equal(['acme.example', 'new.example']);
      expect((await rejection(add())).code).to.equal('conflict');
      const remove = () => requests.removeConnectionDomain(IDS.full, 'new.example');
      await remove();
      expect(await domainsAt(transport)).to.deep.equal(['acme.example']);
      expect((await rejection(remove())).code).to.equal('not-found');
    });

    it('changes no connection below full access', async () => {
      const { requests } = await open();
      const error = await rejection(requests.removeConnectionDomain(IDS.limited, 'acme.example'));
      expect(error.code).to.equal('forbidden');
    });

    it('gives a domain up, also for the connections that it leads to', async () => {
      const { transport, requests, first } = await open();
      await requests.deleteDomain(first.id);
      expect((await requests.listDomains()).domains).to.be.empty;
      expect(await domainsAt(transport)).to.deep.equal([]);
      expect((await rejection(requests.getDomain(first.id))).code).to.equal('not-found');
    });

    for (const id of [UNKNOWN, '', '..', 'a/b'])
      it(`rejects with not-found or invalid for the id ${JSON.stringify(id)}`, async () => {
        const { requests } = await open();
        for (const call of [
          requests.getDomain(id),
          requests.verifyDomain(id),
          requests.deleteDomain(id),
          requests.listDomainConnections(id),
        ])
          expect((await rejection(call)).code).to.be.oneOf(['not-found', 'invalid']);
      });

    it('rejects with aborted once the signal is', async () => {
      const { requests } = await open();
      const error = await rejection(requests.listDomains({ signal: AbortSignal.abort() }));
      expect(error.code).to.equal('aborted');
    });
  });
}
