/** What every transport's requests for provisioning keep; run against each implementation. */
import { expect } from '@open-wc/testing';
import { provisioningOf } from '../../src/transport/provisioning-of.js';
import type { ProvisioningTransport } from '../../src/transport/provisioning-transport.js';
import type { Transport } from '../../src/transport/transport.js';
import { rejection } from '../helpers/rejection.js';
import { IDS } from './contract.js';

const UNKNOWN = 'con_unknown000000000';

/** @param setUp to an organization with the okta connections of {@link IDS}, none of which has provisioning */
export function describeProvisioning(name: string, setUp: () => Transport): void {
  const open = (): ProvisioningTransport => provisioningOf(setUp())!;

  describe(`${name} as a transport of provisioning`, () => {
    it('says for which strategies it is offered', async () => {
      const requests = open();
      expect(await requests.getProvisioningOffer('okta')).to.deep.equal({
        isOffered: true,
        longestLifetime: null,
      });
      for (const strategy of ['google-apps', 'adfs', 'unknown'])
        expect((await requests.getProvisioningOffer(strategy)).isOffered, strategy).to.equal(false);
    });

    it('switches it on and off', async () => {
      const requests = open();
      expect((await rejection(requests.getProvisioning(IDS.full))).code).to.equal('not-found');
      const created = await requests.createProvisioning(IDS.full);
      expect(created.userIdAttribute).to.equal('externalId');
      expect(await requests.getProvisioning(IDS.full)).to.deep.equal(created);
      expect((await rejection(requests.createProvisioning(IDS.full))).code).to.equal('invalid');
      await requests.deleteProvisioning(IDS.full);
      expect((await rejection(requests.deleteProvisioning(IDS.full))).code).to.equal('not-found');
    });

    it('shows the value of a token once', async () => {
      const requests = open();
      await requests.createProvisioning(IDS.full);
      const { value, ...token } = await requests.createScimToken(IDS.full, null);
      expect(value.length).to.be.greaterThan(20);
      expect(token.validUntil).to.equal(null);
      const list = await requests.listScimTokens(IDS.full);
      expect(list).to.deep.equal({ tokens: [token], malformed: [] });
      expect([list, list.tokens, ...list.tokens].every(Object.isFrozen)).to.equal(true);
    });

    it('gives a token the lifetime that is asked for', async () => {
      const requests = open();
      await requests.createProvisioning(IDS.full);
      const { createdAt, validUntil } = await requests.createScimToken(IDS.full, 901);
      expect(validUntil! - createdAt!).to.equal(901_000);
      expect((await rejection(requests.createScimToken(IDS.full, 900))).code).to.equal('invalid');
    });

    it('has at most two tokens, of which each can be revoked once', async () => {
      const requests = open();
      await requests.createProvisioning(IDS.full);
      const { id } = await requests.createScimToken(IDS.full, null);
      await requests.createScimToken(IDS.full, null);
      expect((await rejection(requests.createScimToken(IDS.full, null))).code).to.equal('invalid');
      await requests.deleteScimToken(IDS.full, id);
      expect((await requests.listScimTokens(IDS.full)).tokens).to.have.length(1);
      expect((await rejection(requests.deleteScimToken(IDS.full, id))).code).to.equal('not-found');
    });

    it('ends the tokens with the provisioning', async () => {
      const requests = open();
      await requests.createProvisioning(IDS.full);
      await requests.createScimToken(IDS.full, null);
      await requests.deleteProvisioning(IDS.full);
      expect((await rejection(requests.listScimTokens(IDS.full))).code).to.equal('not-found');
      await requests.createProvisioning(IDS.full);
      expect((await requests.listScimTokens(IDS.full)).tokens).to.be.empty;
    });

    it('maps attributes for signing in and for provisioning, as the app asks', async () => {
      const requests = open();
      const signIn = await requests.refreshSignInAttributes(IDS.full);
      expect(await requests.getSignInAttributes(IDS.full)).to.deep.equal(signIn);
      await requests.createProvisioning(IDS.full);
      const { attributes } = await requests.refreshProvisioningAttributes(IDS.full);
      for (const rows of [signIn!, attributes]) {
        expect(rows.length).to.be.greaterThan(0);
        expect(rows.some(({ isMissing, isExtra }) => isMissing || isExtra)).to.equal(false);
        expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).to.equal(true);
      }
    });

    it('changes no connection below full access', async () => {
      const requests = open();
      expect((await rejection(requests.createProvisioning(IDS.limited))).code).to.equal('forbidden');
      expect((await rejection(requests.refreshSignInAttributes(IDS.limited))).code).to.equal('forbidden');
    });

    for (const id of [UNKNOWN, '', '..', 'a/b'])
      it(`rejects with not-found or invalid for the id ${JSON.stringify(id)}`, async () => {
        const requests = open();
        for (const call of [
          requests.getProvisioning(id),
          requests.createProvisioning(id),
          requests.deleteProvisioning(id),
          requests.refreshProvisioningAttributes(id),
          requests.listScimTokens(id),
          requests.createScimToken(id, null),
          requests.deleteScimToken(id, 'tok_0000000000000000'),
          requests.getSignInAttributes(id),
          requests.refreshSignInAttributes(id),
        ])
          expect((await rejection(call)).code).to.be.oneOf(['not-found', 'invalid']);
      });

    it('rejects with aborted once the signal is', async () => {
      const error = await rejection(open().getProvisioning(IDS.full, { signal: AbortSignal.abort() }));
      expect(error.code).to.equal('aborted');
    });
  });
}
