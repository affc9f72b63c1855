/** Tests the tag of a session against Node's own HMAC, and what the host's session must have. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { ConfigurationError, type SignedIn } from '../../src/server/index.js';
import { checkSession, refuseOtherPage, sessionTag } from '../../src/server/session-tag.js';

const ADA: SignedIn = { id: 'kLs82', subject: 'auth0|ada', organization: 'org_acme' };
const REFUSAL = {
  type: 'urn:org-connections:error:session-changed',
  status: 409,
  title: 'Session Changed',
};

describe('the tag of a session', () => {
  for (const [what, session, secret] of [
    ['with its id for a key', ADA, undefined],
    ['with a secret', ADA, 'a secret of all instances'],
    ['of a name beyond ASCII', { ...ADA, subject: 'saml|Müller 😀"\\' }, undefined],
  ] as const)
    it(`is an HMAC, ${what}`, async () => {
      const message = JSON.stringify([session.id, session.subject, session.organization]);
      const expected = createHmac('sha256', secret ?? session.id)
        .update(message)
        .digest('base64url');
      assert.equal(await sessionTag(session, secret), expected);
    });

  it('does not depend on the name of the organization', async () => {
    assert.equal(await sessionTag({ ...ADA, organizationName: 'acme' }), await sessionTag(ADA));
  });

  it('needs no padding and no letter that a header or URL would change', async () => {
    for (let count = 0; count < 50; count++)
      assert.match(await sessionTag({ ...ADA, id: `session-${count}` }), /^[\w-]{43}$/);
  });
});

describe('the session that a host returns', () => {
  it('needs an id, a subject and an organization, and says which is missing', () => {
    checkSession(ADA);
    for (const name of ['id', 'subject', 'organization'] as const)
      for (const value of [undefined, null, '', 7, {}])
        assert.throws(
          () => checkSession({ ...ADA, [name]: value }),
          (error) => error instanceof ConfigurationError && error.message.includes(`return ${name} `),
        );
  });

  it('can have the name of the organization', () => {
    checkSession({ ...ADA, organizationName: 'acme' });
    checkSession({ ...ADA, organizationName: undefined });
    assert.throws(() => checkSession({ ...ADA, organizationName: 7 as never }), ConfigurationError);
  });
});

describe('a page of another session', () => {
  const named = (organization: string, session = ADA) => {
    const headers = new Headers({ 'x-org-connections-organization': encodeURIComponent(organization) });
    refuseOtherPage(headers, session, 'tag');
  };

  it('is let through where nothing says so', () => {
    refuseOtherPage(new Headers(), ADA, 'tag');
    refuseOtherPage(new Headers({ 'x-org-connections-page': 'tag' }), ADA, 'tag');
    named('org_acme');
    // A name can't be compared with an id.
    named('acme');
    named('Ümlaut & Söhne', { ...ADA, organizationName: 'ümlaut & söhne' });
    named('acme', { ...ADA, organization: 'acme' });
  });

  it('names an organization that is compared with what is of its kind alone', () => {
    const both = { ...ADA, organizationName: 'acme' };
    for (const [organization, session, isRefused] of [
      ['org_acme', both, false],
      ['acme', both, false],
      ['ACME', both, false],
      ['org_other', both, true],
      ['other', both, true],
      ['ORG_acme', both, true],
      ['org_ACME', ADA, true],
      ['other', ADA, false],
      ['org_other', { ...ADA, organization: 'acme' }, false],
      ['other', { ...ADA, organization: 'acme' }, true],
      ['acme_org_', ADA, false],
      ['', ADA, false],
      ['', both, true],
    ] as const) {
      const refuse = () => named(organization, session);
      if (isRefused) assert.throws(refuse, { code: 'session-changed' }, organization);
      else assert.doesNotThrow(refuse, organization);
    }
  });

  it('can’t name what no URL can have', () => {
    const headers = new Headers({ 'x-org-connections-organization': '%E0%A4%A' });
    assert.throws(() => refuseOtherPage(headers, ADA, 'tag'), {
      code: 'bad-request',
      status: 400,
      body: {
        type: 'urn:org-connections:error:bad-request',
        status: 400,
        title: 'Bad Request',
        detail: 'The header x-org-connections-organization is not encoded as a part of a URL.',
      },
    });
  });

  it('hears which of both is another one', () => {
    for (const [header, value, words] of [
      ['x-org-connections-page', 'other', /an earlier session: load it again/],
      ['x-org-connections-page', '', /an earlier session/],
      ['x-org-connections-organization', 'org_other', /another organization than the session/],
    ] as const)
      assert.throws(
        () => refuseOtherPage(new Headers({ [header]: value }), ADA, 'tag'),
        ({ body }: { body: { detail: string } }) => words.test(body.detail),
      );
  });

  it('is refused in the words of the contract', () => {
    for (const refuse of [
      () => refuseOtherPage(new Headers({ 'x-org-connections-page': 'other' }), ADA, 'tag'),
      () => named('org_other'),
      () => named('other', { ...ADA, organizationName: 'acme' }),
    ])
      assert.throws(refuse, (error) => {
        const { status, body } = error as { status: number; body: Record<string, unknown> };
        assert.equal(status, 409);
        assert.deepEqual({ ...body, detail: undefined }, { ...REFUSAL, detail: undefined });
        return String(body['detail']).includes('page');
      });
  });
});
