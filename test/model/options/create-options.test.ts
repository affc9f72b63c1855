/** The options of new connections. */
import { expect } from '@open-wc/testing';
import { createOptions } from '../../../src/model/options/create-options.js';

describe('the options of a new connection', () => {
  it('are the members of its variant', () => {
    const values = {
      adfs_server: 'adfs.acme.example',
      fedMetadataXml: '<EntityDescriptor/>',
      client_id: 'acme',
      client_secret: 'secret',
      discovery_url: 'https://idp.acme.example/.well-known/openid-configuration',
    };
    const { adfs_server, fedMetadataXml, client_id, client_secret, discovery_url } = values;
    expect(createOptions('adfs', 'server', values)).to.deep.equal({ adfs_server });
    expect(createOptions('adfs', 'file', values)).to.deep.equal({ fedMetadataXml });
    const front = { type: 'front_channel', client_id, discovery_url };
    expect(createOptions('oidc', 'front_channel', values)).to.deep.equal(front);
    const back = { type: 'back_channel', client_id, client_secret, discovery_url };
    expect(createOptions('oidc', 'back_channel', values)).to.deep.equal(back);
    expect(createOptions('oidc', 'back_channel', { ...values, type: 'front_channel' })).to.deep.equal(back);
  });

  it('leave out what is optional and empty', () => {
    const values = { domain: 'acme.okta.com', client_id: '0oa1', client_secret: 'secret', icon_url: '' };
    expect(createOptions('okta', 'default', values)).to.have.all.keys('domain', 'client_id', 'client_secret');
  });

  it('have the presets of what is required and not given', () => {
    const pingFederateBaseUrl = 'https://sso.acme.example';
    expect(
      createOptions('pingfederate', 'default', { pingFederateBaseUrl, signingCert: 'PEM' }),
    ).to.deep.equal({
      pingFederateBaseUrl,
      signingCert: 'PEM',
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      signSAMLRequest: false,
    });
    const metadataUrl = 'https://idp.acme.example/metadata';
    expect(createOptions('samlp', 'metadata-url', { metadataUrl })).to.deep.equal({
      metadataUrl,
      signSAMLRequest: false,
    });
  });
});
