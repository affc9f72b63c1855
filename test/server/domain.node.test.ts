/** Tests which domains and origins a host can name, and what a tenant's URLs are (contract A1, B). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError, originsOf, publicOriginOf, tenantOf } from '../../src/server/domain.js';

describe('the domain', () => {
  it('gives all URLs of the tenant; only the audiences end with a slash', () => {
    const origin = 'https://acme.us.auth0.com';
    for (const domain of ['acme.us.auth0.com', origin, `${origin}/`, 'acme.us.auth0.com/'])
      assert.deepEqual(tenantOf(domain), {
        origin,
        myOrganization: `${origin}/my-org`,
        management: `${origin}/api/v2`,
        myOrganizationAudience: `${origin}/my-org/`,
        managementAudience: `${origin}/api/v2/`,
      });
    assert.equal(tenantOf('login.acme.example:8443').origin, 'https://login.acme.example:8443');
  });

  it('can be without TLS on this machine only', () => {
    for (const origin of ['http://localhost:4010', 'http://127.0.0.1:4010', 'http://[::1]:4010'])
      assert.equal(tenantOf(origin).origin, origin);
    for (const domain of ['http://acme.auth0.com', 'http://127.0.0.2', 'http://localhost.example'])
      assert.throws(() => tenantOf(domain), /needs https/);
  });

  it('says what to write in place of a URL', () => {
    for (const domain of [
      'https://acme.auth0.com/my-org',
      'https://acme.auth0.com/?a',
      'http://acme.auth0.com',
    ])
      assert.throws(() => tenantOf(domain), /Write "acme\.auth0\.com"\.$/, domain);
    assert.throws(() => tenantOf('a b'), /not "a b"\.$/);
  });

  it('is a host and nothing more, in words that say so', () => {
    for (const domain of [
      ...['', 'acme.auth0.com/path', 'acme.auth0.com?a', 'acme.auth0.com#a', 'user@acme.auth0.com'],
      ...['ftp://acme.auth0.com', 'xhttps://acme.auth0.com', 'a b', 'acme.auth0.com\\', '*.auth0.com'],
      ...[
        '//acme.auth0.com',
        'acme.auth0.com//',
        'acme.auth0.com:port',
        ' acme.auth0.com',
        'HTTPS://a.example',
      ],
    ])
      assert.throws(
        () => tenantOf(domain),
        (error) => error instanceof ConfigurationError && error.message.includes('takes a host such as'),
        domain,
      );
    assert.throws(() => tenantOf(undefined as never), /domain is missing/);
    assert.throws(() => tenantOf(7 as never), ConfigurationError);
  });
});

describe('the origins', () => {
  it('are those that were given, or none', () => {
    const origins = ['https://app.example', 'http://localhost:3000'];
    assert.equal(originsOf(origins), origins);
    assert.equal(originsOf(undefined), undefined);
    assert.deepEqual(originsOf([]), []);
  });

  it('are whole origins in a list; the message names the wrong one', () => {
    for (const wrong of ['app.example', 'https://app.example/', 'https://*.example', 'null', '*'])
      assert.throws(
        () => originsOf(['https://app.example', wrong]),
        (error) => error instanceof ConfigurationError && error.message.includes(`not "${wrong}"`),
      );
    for (const wrong of ['https://app.example', null, {}])
      assert.throws(() => originsOf(wrong as never), /takes a list/);
  });
});

describe('the public origin', () => {
  it('is a whole origin, among the origins if there are any', () => {
    const app = 'https://app.example';
    assert.equal(publicOriginOf(undefined, [app]), undefined);
    assert.equal(publicOriginOf(app, undefined), app);
    assert.equal(publicOriginOf(app, ['http://localhost:3000', app]), app);
    for (const wrong of ['app.example', `${app}/`, 'https://*.example', 'null', '', null, [app]])
      assert.throws(() => publicOriginOf(wrong as string, undefined), ConfigurationError);
    assert.throws(() => publicOriginOf(app, ['http://localhost:3000']), /has to contain the publicOrigin/);
  });
});
