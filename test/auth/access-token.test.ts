import { expect } from '@open-wc/testing';
import { fromAccessToken, type GivenToken, type TokenRequest } from '../../src/auth/index.js';
import { rejection } from '../helpers/rejection.js';
import { tenantPage, ten, transportOver } from './tenant-page.js';
import { everythingIn } from './secrets.js';
import { AUDIENCE, READ } from './tenant.js';

describe('a function that returns a token', () => {
  const page = tenantPage();

  for (const [when, wrap] of [
    ['now', (token: GivenToken) => token],
    ['later', (token: GivenToken) => Promise.resolve(token)],
  ] as const)
    it(`${when} signs every request in with it`, async () => {
      const token = page.tenant.issue();
      const asked: TokenRequest[] = [];
      const transport = transportOver(fromAccessToken((request) => (asked.push(request), wrap(token))));
      await transport.listConnections();
      expect(page.tenant.calls.map(({ headers }) => headers.get('authorization'))).to.deep.equal([
        `Bearer ${token}`,
      ]);
      expect(asked).to.deep.equal([{ scope: READ, audience: AUDIENCE, refresh: false }]);
    });

  for (const [nothing, word] of [
    [undefined, 'undefined'],
    [null, 'null'],
    ['', 'an empty text'],
    [{ access_token: 'secret-1' }, 'object'],
  ] as const)
    it(`that returns ${word} has nobody signed in, and is told so`, async () => {
      const transport = transportOver(fromAccessToken(() => nothing as GivenToken));
      const error = await rejection(transport.listConnections());
      expect(error.code).to.equal('unauthorized');
      expect(error.message).to.contain(`fromAccessToken was given ${word} in place of an access token`);
      expect(everythingIn(error)).not.to.contain('secret');
      expect(page.tenant.calls).to.be.empty;
    });

  it('is asked for another one when the API has refused it, once for all', async () => {
    const refused = page.tenant.issue();
    const fresh = page.tenant.issue();
    page.tenant.revoked.add(refused);
    const refreshes: boolean[] = [];
    let current = refused;
    const transport = transportOver(
      fromAccessToken(({ refresh }) => {
        refreshes.push(refresh);
        return (current = refresh ? fresh : current);
      }),
    );
    await Promise.all(ten(() => transport.listConnections()));
    expect(refreshes.filter(Boolean)).to.have.length(1);
    expect(page.tenant.calls).to.have.length(20);
  });

  it('that throws has nobody signed in, and the developer finds out why', async () => {
    const cause = new RangeError('No session.');
    const transport = transportOver(
      fromAccessToken(() => {
        throw cause;
      }),
    );
    const error = await rejection(transport.listConnections());
    expect(error).to.include({ code: 'unauthorized', cause });
  });
});
