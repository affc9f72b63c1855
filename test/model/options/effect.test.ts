/** What edits of an enabled connection do to its sign-ins. */
import { expect } from '@open-wc/testing';
import { changedOptions, effectOf } from '../../../src/model/options/effect.js';

const OKTA = { domain: 'acme.okta.com', client_id: '0oa1' };
const OIDC = { type: 'front_channel', client_id: 'acme', discovery_url: 'https://idp.acme.example' };

describe('the changed settings', () => {
  it('are those that differ, and every new secret', () => {
    const edits = { domain: 'acme.okta.com', client_id: '0oa2', client_secret: 'new', icon_url: '' };
    expect(changedOptions('okta', OKTA, 'default', edits)).to.deep.equal(['client_id', 'client_secret']);
    expect(changedOptions('okta', OKTA, 'default', { client_secret: '' })).to.deep.equal([]);
    expect(changedOptions('okta', OKTA, 'default', {})).to.deep.equal([]);
    const stored = { ...OKTA, icon_url: 'https://a.example' };
    expect(changedOptions('okta', stored, 'default', { icon_url: '' })).to.deep.equal(['icon_url']);
  });

  it('are none where a preset is chosen that was not given before', () => {
    const stored = { metadataUrl: 'https://idp.acme.example' };
    const edits = { signSAMLRequest: false, signatureAlgorithm: 'rsa-sha256', digestAlgorithm: 'sha1' };
    expect(changedOptions('samlp', stored, 'metadata-url', edits)).to.deep.equal(['digestAlgorithm']);
  });

  it('are those of another variant', () => {
    const edits = { client_secret: 'new' };
    expect(changedOptions('oidc', OIDC, 'back_channel', edits)).to.deep.equal(['type', 'client_secret']);
    expect(changedOptions('samlp', { metadataUrl: 'https://a.example' }, 'by-hand', {})).to.deep.equal([
      'signInEndpoint',
      'signingCert',
    ]);
  });

  it('are all that are given where nothing is known', () => {
    const edits = { domain: 'acme.okta.com', client_id: '0oa1' };
    expect(changedOptions('okta', null, 'default', edits)).to.deep.equal(['domain', 'client_id']);
  });
});

describe('a changed setting', () => {
  it('can stop sign-in', () => {
    for (const name of [
      'adfs_server',
      'client_id',
      'client_secret',
      'discovery_url',
      'domain',
      'fedMetadataXml',
      'metadataUrl',
      'pingFederateBaseUrl',
      'protocolBinding',
      'signInEndpoint',
      'signingCert',
      'signSAMLRequest',
      'tenant_domain',
      'type',
    ] as const)
      expect(effectOf(name, null, {}), name).to.equal('can-stop-sign-in');
  });

  it('is harmless where it is an icon, or an algorithm of requests that are not signed', () => {
    expect(effectOf('icon_url', { signSAMLRequest: true }, {})).to.equal('harmless');
    for (const name of ['signatureAlgorithm', 'digestAlgorithm'] as const) {
      expect(effectOf(name, { signSAMLRequest: false }, {})).to.equal('harmless');
      expect(effectOf(name, { signSAMLRequest: true }, { signSAMLRequest: false })).to.equal('harmless');
      expect(effectOf(name, { signSAMLRequest: true }, {})).to.equal('can-stop-sign-in');
      expect(effectOf(name, {}, { signSAMLRequest: true })).to.equal('can-stop-sign-in');
    }
  });
});
