/** The tokens that a page supplies: how often it is asked, for what, and which token is sent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityOf, isForAnother, Tokens, type TokenRequest } from '../../../src/transport/http/tokens.js';

const READ = { scope: 'read:my_org:identity_providers', audience: 'https://acme.example/my-org/' };
const WRITE = { ...READ, scope: 'update:my_org:identity_providers' };
const read: TokenRequest = { ...READ, refresh: false };
const write: TokenRequest = { ...WRITE, refresh: false };

/** A page whose cache is as good as the test says. */
function openPage(supply: (request: TokenRequest, times: number) => unknown) {
  const asked: TokenRequest[] = [];
  const tokens = new Tokens((request) => {
    asked.push(request);
    const earlier = asked.filter(
      ({ scope, refresh }) => scope === request.scope && refresh === request.refresh,
    );
    return Promise.resolve(supply(request, earlier.length)) as Promise<string>;
  });
  return { tokens, asked, refreshes: () => asked.filter(({ refresh }) => refresh).length };
}

describe('a token', () => {
  it('is asked for with what it has to be good for, and sent as a bearer', async () => {
    const { tokens, asked } = openPage(({ refresh }) => (refresh ? 'new' : 'cached'));
    assert.equal(await tokens.authorize({ ...read, organization: 'org_a' }), 'Bearer cached');
    await tokens.refresh({ ...read, refresh: true }, 'Bearer cached');
    assert.deepEqual(asked, [
      { ...READ, refresh: false, organization: 'org_a' },
      { ...READ, refresh: true },
    ]);
  });

  it('that was refused is replaced for every later request, also if the page goes on supplying it', async () => {
    const { tokens, refreshes } = openPage(({ refresh }) => (refresh ? 'new' : 'stale'));
    const refused = await tokens.authorize(read);
    await tokens.refresh(read, refused);
    for (let request = 0; request < 3; request++) assert.equal(await tokens.authorize(read), 'Bearer new');
    assert.equal(refreshes(), 1);
  });

  it('that the page has got itself since is sent, not the replacement', async () => {
    const { tokens } = openPage(({ refresh }, times) => (refresh ? 'new' : times < 2 ? 'stale' : 'newest'));
    await tokens.refresh(read, await tokens.authorize(read));
    assert.equal(await tokens.authorize(read), 'Bearer newest');
  });

  it('is refreshed once for all requests that were sent with it, however late they are refused', async () => {
    const { tokens, refreshes } = openPage(({ refresh }) => (refresh ? 'new' : 'stale'));
    const [one, other, late] = await Promise.all([1, 2, 3].map(() => tokens.authorize(read)));
    await Promise.all([tokens.refresh(read, one), tokens.refresh(read, other)]);
    await tokens.refresh(read, late);
    assert.equal(refreshes(), 1);
    assert.equal(await tokens.authorize(read), 'Bearer new');
  });

  it('that was refused late is not refreshed where a newer one was sent since', async () => {
    const { tokens, refreshes } = openPage((_, times) => (times < 2 ? 'stale' : 'newest'));
    const late = await tokens.authorize(read);
    await tokens.authorize(read);
    await tokens.refresh(read, late);
    assert.equal(refreshes(), 0);
  });

  it('that replaced a refused one is replaced in turn when it is refused', async () => {
    const { tokens, refreshes } = openPage(({ refresh }, times) => (refresh ? `new ${times}` : 'stale'));
    await tokens.refresh(read, await tokens.authorize(read));
    await tokens.refresh(read, await tokens.authorize(read));
    assert.equal(refreshes(), 2);
    assert.equal(await tokens.authorize(read), 'Bearer new 2');
  });

  it('of one scope says nothing of another one', async () => {
    const { tokens, refreshes } = openPage(({ scope, refresh }) => `${refresh ? 'new' : 'stale'} ${scope}`);
    const [toRead, toWrite] = [await tokens.authorize(read), await tokens.authorize(write)];
    await tokens.refresh(read, toRead);
    assert.equal(await tokens.authorize(write), toWrite);
    await tokens.refresh(write, toWrite);
    assert.equal(refreshes(), 2);
    assert.equal(await tokens.authorize(write), `Bearer new ${WRITE.scope}`);
  });

  it('can be refreshed before one was ever sent', async () => {
    const { tokens, refreshes } = openPage(() => 'new');
    await tokens.refresh(read, undefined);
    assert.equal(refreshes(), 1);
  });

  it('whose refresh fails can be refreshed again, and requests meanwhile send what the page has', async () => {
    const { tokens, refreshes } = openPage(({ refresh }, times) => {
      if (refresh && times === 1) throw new Error('login_required');
      return refresh ? 'new' : 'stale';
    });
    const refused = await tokens.authorize(read);
    await assert.rejects(tokens.refresh(read, refused), /login_required/);
    assert.equal(await tokens.authorize(read), 'Bearer stale');
    await tokens.refresh(read, refused);
    assert.equal(refreshes(), 2);
    assert.equal(await tokens.authorize(read), 'Bearer new');
  });

  for (const none of ['', undefined, null, 7, { access_token: 'x' }])
    it(`is none when the page supplies ${JSON.stringify(none)}, at first or to refresh`, async () => {
      const { tokens } = openPage(() => none);
      await assert.rejects(tokens.authorize(read), /no token/);
      await assert.rejects(tokens.refresh(read, undefined), /no token/);
    });
});

describe('whose token it is', () => {
  const NOBODY = { org_id: undefined, org_name: undefined, sub: undefined };
  const tokenWith = (claims: string) => `head.${Buffer.from(claims).toString('base64url')}.tail`;

  for (const [what, claims, identity] of [
    ['an id and a person', '{"org_id":"org_a","sub":"ada"}', { ...NOBODY, org_id: 'org_a', sub: 'ada' }],
    ['a name', '{"org_name":"acme"}', { ...NOBODY, org_name: 'acme' }],
    ['claims that are no text', '{"org_id":7,"org_name":[],"sub":null}', NOBODY],
    ['no claims', '{}', NOBODY],
    // Their base64url has the two signs in which it differs from base64, more than once.
    ['odd characters', '{"sub":"~~~>>>???>>>~~~"}', { ...NOBODY, sub: '~~~>>>???>>>~~~' }],
    ['claims that are null', 'null', undefined],
    ['no JSON', 'opaque', undefined],
  ] as const)
    it(`is told by ${what}`, () => assert.deepEqual(identityOf(tokenWith(claims)), identity));

  it('is not told by a token without parts', () => {
    for (const token of ['', 'opaque', 'Bearer opaque']) assert.equal(identityOf(token), undefined);
  });

  for (const [identity, organization, expected] of [
    [{ org_id: 'org_a' }, 'org_a', false],
    [{ org_id: 'org_a' }, 'org_A', true],
    [{ org_id: 'org_a', org_name: 'acme' }, 'org_b', true],
    [{ org_id: 'org_a' }, 'acme', false],
    [{ org_id: 'org_a', org_name: 'Acme' }, 'aCME', false],
    [{ org_name: 'acme' }, 'globex', true],
    [{ org_name: 'acme' }, 'org_a', false],
    // A name can end like an id.
    [{ org_id: 'org_a', org_name: 'my-org_' }, 'my-org_', false],
    [{}, 'org_a', false],
    [{}, 'acme', false],
  ] as const)
    it(`is ${expected ? 'another' : 'no other'} than ${organization}’s with ${JSON.stringify(identity)}`, () =>
      assert.equal(isForAnother(identity, organization), expected));
});
