/** What providers' consoles hand out, and what is often pasted instead, in the fields of each strategy. */
import { expect } from '@open-wc/testing';
import { clean } from '../../../../src/model/options/cleaning/clean.js';
import type { Cleaned } from '../../../../src/model/options/cleaning/codes.js';
import { fieldsOf, type OptionName } from '../../../../src/model/options/fields.js';
import { variantsOf } from '../../../../src/model/options/variants.js';
import type { Strategy } from '../../../../src/model/strategy.js';

const GUID = '3f2b8c1a-9d4e-4a7b-8c6d-1e2f3a4b5c6d';
const OKTA_CLIENT_ID = '0oa1b2c3d4E5f6G7h8i9';
const GOOGLE_CLIENT_ID = '123456789012-a1b2c3d4e5f6.apps.googleusercontent.com';
const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** A field of any of the strategy's variants. */
function fieldOf(strategy: Strategy, name: OptionName) {
  const fields = variantsOf(strategy).flatMap((variant) => fieldsOf(strategy, variant));
  return fields.find((field) => field.name === name)!;
}

/** What cleaning says besides that all is well. */
type Expected = Partial<Omit<Cleaned, 'value'>> & { readonly value?: string };

/** @param expected the value is the pasted one where none is given */
function expectClean(strategy: Strategy, name: OptionName, pasted: string, expected: Expected = {}) {
  expect(clean(strategy, fieldOf(strategy, name), pasted), pasted).to.deep.equal({
    value: pasted,
    changes: [],
    problem: null,
    warnings: [],
    ...expected,
  });
}

describe('what is pasted for Okta', () => {
  it('is taken as the console shows it', () => {
    for (const host of ['acme.okta.com', 'dev-123456.oktapreview.com', 'acme.okta-emea.com', 'acme.okta.mil'])
      expectClean('okta', 'domain', host);
    expectClean('okta', 'client_id', '0oa1b2c3d4e5f6g7h8i9');
    expectClean('okta', 'client_secret', 'Kx_w8-vQ2zR5tY7uI9oP1aS3dF4gH6jK8lZ0xC2v');
    expectClean('okta', 'icon_url', 'https://cdn.acme.example/logo.svg?v=2');
    expectClean('okta', 'icon_url', '');
  });

  it('is the host of an address', () => {
    expectClean('okta', 'domain', 'https://acme.okta.com/', {
      value: 'acme.okta.com',
      changes: ['host-of-url'],
    });
    expectClean('okta', 'domain', ' https://Acme.okta.com/oauth2/default\n', {
      value: 'acme.okta.com',
      changes: ['spaces', 'host-of-url', 'path-removed', 'lower-case'],
    });
  });

  it('can be the Admin Console, whose host without -admin is offered', () => {
    expectClean('okta', 'domain', 'https://acme-admin.okta.com/admin/dashboard', {
      value: 'acme-admin.okta.com',
      changes: ['host-of-url', 'path-removed'],
      warnings: ['okta-admin-host'],
      suggestion: 'acme.okta.com',
    });
  });

  it('can be a custom domain, which is unusual', () => {
    for (const host of ['login.acme.com', 'okta.com', 'acme-okta.com', 'acme.okta.com.evil.example'])
      expectClean('okta', 'domain', host, { warnings: ['unusual-okta-host'] });
  });

  it('has a client id of Okta, which can be chosen but seldom is', () => {
    for (const id of ['0oabc', `${OKTA_CLIENT_ID}x`, 'acme.okta.com', 'https://acme.okta.com', GUID])
      expectClean('okta', 'client_id', id, { warnings: ['not-an-okta-client-id'] });
  });

  it('has a secret that is no client id', () => {
    expectClean('okta', 'client_secret', OKTA_CLIENT_ID, { warnings: ['client-id-as-secret'] });
    expectClean('okta', 'client_secret', `${OKTA_CLIENT_ID}Kx_w8-vQ2zR5tY7uI9oP`);
  });

  it('cannot be a word or nothing', () => {
    expectClean('okta', 'domain', 'acme', { problem: 'no-host' });
    expectClean('okta', 'domain', ' ', { value: '', changes: ['spaces'], problem: 'missing' });
    expectClean('okta', 'client_id', '', { problem: 'missing' });
    expectClean('okta', 'client_secret', '', { problem: 'missing' });
  });
});

describe('what is pasted for Google Workspace', () => {
  it('is taken as the console shows it', () => {
    expectClean('google-apps', 'domain', 'acme.com');
    expectClean('google-apps', 'client_id', GOOGLE_CLIENT_ID);
    expectClean('google-apps', 'client_secret', 'GOCSPX-a1B2c3D4e5F6g7H8');
  });

  it('has a client id of Google', () => {
    for (const id of ['123456789012', '.apps.googleusercontent.com', 'GOCSPX-a1B2c3D4e5F6g7H8'])
      expectClean('google-apps', 'client_id', id, { warnings: ['not-a-google-client-id'] });
  });

  it('has a secret that is no client id', () => {
    expectClean('google-apps', 'client_secret', GOOGLE_CLIENT_ID, { warnings: ['client-id-as-secret'] });
    expectClean('google-apps', 'client_secret', 'a1B2c3D4e5F6g7H8i9J0k1L2');
  });

  it('is the domain of the organization', () => {
    expectClean('google-apps', 'domain', 'gmail.com', { warnings: ['public-mail-domain'] });
    expectClean('google-apps', 'domain', 'admin@Acme.com', {
      problem: 'e-mail-address',
      suggestion: 'acme.com',
    });
  });
});

describe('what is pasted for Entra ID', () => {
  it('is taken as the console shows it', () => {
    for (const tenant of ['acme.onmicrosoft.com', 'acme.com', GUID])
      expectClean('waad', 'tenant_domain', tenant);
    expectClean('waad', 'client_id', GUID);
    expectClean('waad', 'client_secret', 'abC8Q~dEf.GhI-jKlMnOpQrStUvWxYz0123456');
  });

  it('is a tenant of one organization', () => {
    for (const tenant of ['common', 'organizations', 'consumers'])
      expectClean('waad', 'tenant_domain', tenant, { warnings: ['common-tenant'] });
    expectClean('waad', 'tenant_domain', 'acme', { problem: 'no-host' });
  });

  it('is the tenant in an address of the sign-in page', () => {
    expectClean('waad', 'tenant_domain', `https://login.microsoftonline.com/${GUID.toUpperCase()}/v2.0`, {
      value: GUID,
      changes: ['tenant-of-url', 'lower-case'],
    });
    expectClean('waad', 'tenant_domain', 'login.microsoftonline.com/acme.com/oauth2/v2.0/authorize', {
      value: 'acme.com',
      changes: ['tenant-of-url'],
    });
    expectClean('waad', 'tenant_domain', 'https://login.microsoftonline.com/common', {
      value: 'common',
      changes: ['tenant-of-url'],
      warnings: ['common-tenant'],
    });
    for (const page of ['https://login.microsoftonline.com/', 'sts.windows.net', 'login.windows.net/?x=1'])
      expectClean('waad', 'tenant_domain', page, { problem: 'no-tenant' });
  });

  it('has a GUID for the client and none for the secret', () => {
    expectClean('waad', 'client_id', 'Acme sign-in'.replace(' ', '-'), {
      warnings: ['not-an-entra-client-id'],
    });
    expectClean('waad', 'client_secret', GUID, { warnings: ['secret-id-as-secret'] });
  });
});

describe('what is pasted for OpenID Connect', () => {
  const DISCOVERY = 'https://idp.acme.com/.well-known/openid-configuration';

  it('is a discovery URL', () => {
    expectClean('oidc', 'discovery_url', DISCOVERY);
    expectClean('oidc', 'discovery_url', `${DISCOVERY}?appid=${GUID}`);
    expectClean('oidc', 'discovery_url', 'https://idp.acme.com/.well-known/openid-configuration/tenant-1');
    expectClean('oidc', 'client_id', 'acme-sign-in');
  });

  it('can be an issuer, whose path and query are kept', () => {
    const issuers = [
      ['https://idp.acme.com', DISCOVERY],
      ['https://idp.acme.com/', DISCOVERY],
      [
        'https://idp.acme.com/realms/acme/?x=/1',
        'https://idp.acme.com/realms/acme/.well-known/openid-configuration?x=/1',
      ],
      ['https://idp.acme.com/.well-known/', DISCOVERY],
    ] as const;
    for (const [issuer, value] of issuers)
      expectClean('oidc', 'discovery_url', issuer, { value, changes: ['discovery-path-added'] });
    expectClean('oidc', 'discovery_url', `${DISCOVERY}//`, { value: DISCOVERY, changes: ['final-slash'] });
  });

  it('can lack the scheme', () => {
    expectClean('oidc', 'discovery_url', 'IDP.acme.com', {
      value: DISCOVERY,
      changes: ['https-added', 'lower-case', 'discovery-path-added'],
    });
  });

  it('is told from what Auth0 cannot read, or has a strategy of its own for', () => {
    const warned = [
      ['http://idp.acme.com/.well-known/openid-configuration', ['http']],
      ['http://localhost:8080/.well-known/openid-configuration', ['http', 'private-host']],
      [`https://login.microsoftonline.com/${GUID}/v2.0/.well-known/openid-configuration`, ['use-entra']],
      ['https://accounts.google.com/.well-known/openid-configuration', ['google-accounts']],
    ] as const;
    for (const [url, warnings] of warned) expectClean('oidc', 'discovery_url', url, { warnings });
  });

  it('has a secret that is no client id of Okta or Google, and can be a GUID', () => {
    for (const id of [OKTA_CLIENT_ID, GOOGLE_CLIENT_ID])
      expectClean('oidc', 'client_secret', id, { warnings: ['client-id-as-secret'] });
    expectClean('oidc', 'client_secret', GUID);
  });

  it('can be a URL as the client id', () => {
    expectClean('oidc', 'client_id', 'https://login.acme.com/client');
  });

  it('cannot be anything else', () => {
    for (const text of [
      'acme',
      'ftp://idp.acme.com',
      'https://',
      'https:/acme.com',
      'a:b@idp.acme.com',
      '10.0.0.1',
    ])
      expectClean('oidc', 'discovery_url', text, { problem: 'no-url' });
    expectClean('oidc', 'discovery_url', `https://idp.acme.com/${'x'.repeat(202)}`, {
      value: `https://idp.acme.com/${'x'.repeat(202)}/.well-known/openid-configuration`,
      changes: ['discovery-path-added'],
      problem: 'too-long',
    });
  });
});

describe('what is pasted for SAML', () => {
  it('is taken as the consoles show it', () => {
    for (const url of [
      'https://acme.okta.com/app/exk1a2b3c4d5E6F7g8h9/sso/saml/metadata',
      `https://login.microsoftonline.com/${GUID}/federationmetadata/2007-06/federationmetadata.xml?appid=${GUID}`,
    ])
      expectClean('samlp', 'metadataUrl', url);
    for (const url of [
      `https://login.microsoftonline.com/${GUID}/saml2`,
      'https://accounts.google.com/o/saml2/idp?idpid=C01a2b3c4',
      'https://sso.acme.local/adfs/ls',
    ])
      expectClean('samlp', 'signInEndpoint', url);
  });

  it('is metadata, not the sign-in page', () => {
    for (const url of [
      `https://login.microsoftonline.com/${GUID}/saml2`,
      'https://acme.okta.com/app/acme_portal_1/exk1a2b3c4d5E6F7g8h9/sso/saml',
      'https://accounts.google.com/o/saml2/idp?idpid=C01a2b3c4',
      'https://adfs.acme.com/adfs/ls',
      'https://adfs.acme.com/adfs/ls/IdpInitiatedSignOn.aspx',
      'https://sso.acme.com:9031/idp/SSO.saml2',
      'https://id.acme.com/realms/staff/protocol/saml/',
    ]) {
      expectClean('samlp', 'metadataUrl', url, { warnings: ['sign-in-page-as-metadata'] });
      expectClean('samlp', 'signInEndpoint', url);
    }
  });

  it('is the sign-in page, not metadata', () => {
    for (const url of [
      'https://acme.okta.com/app/exk1a2b3c4d5E6F7g8h9/sso/saml/metadata',
      'https://adfs.acme.com/FederationMetadata/2007-06/FederationMetadata.xml',
      `https://login.microsoftonline.com/${GUID}/federationmetadata/2007-06/federationmetadata.xml?appid=${GUID}`,
      'https://sso.acme.com:9031/pf/federation_metadata.ping?PartnerSpId=acme',
      'https://id.acme.com/realms/staff/protocol/saml/descriptor',
    ]) {
      expectClean('samlp', 'signInEndpoint', url, { warnings: ['metadata-as-sign-in-page'] });
      expectClean('samlp', 'metadataUrl', url);
    }
    expectClean('samlp', 'signInEndpoint', 'https://sso.acme.com/saml?from=metadata');
  });

  it('should be encrypted and reachable', () => {
    expectClean('samlp', 'metadataUrl', 'http://adfs.acme.internal/adfs/ls/', {
      warnings: ['http', 'private-host', 'sign-in-page-as-metadata'],
    });
    expectClean('samlp', 'metadataUrl', 'http://sso.acme.internal/metadata', {
      warnings: ['http', 'private-host'],
    });
    expectClean('samlp', 'signInEndpoint', 'http://sso.acme.com/saml', { warnings: ['http'] });
  });

  it('is one of the choices, of which SHA-1 is outdated', () => {
    expectClean('samlp', 'signatureAlgorithm', 'rsa-sha256');
    expectClean('samlp', 'signatureAlgorithm', 'rsa-sha1', { warnings: ['sha1'] });
    expectClean('samlp', 'digestAlgorithm', 'sha1', { warnings: ['sha1'] });
    expectClean('samlp', 'digestAlgorithm', 'md5', { problem: 'not-a-choice' });
    expectClean('samlp', 'protocolBinding', POST);
    expectClean('samlp', 'signSAMLRequest', 'true');
    expectClean('samlp', 'signSAMLRequest', 'yes', { problem: 'not-a-choice' });
  });
});

describe('what is pasted for AD FS', () => {
  const METADATA = 'https://adfs.acme.com/FederationMetadata/2007-06/FederationMetadata.xml';

  it('is a host or the URL of metadata', () => {
    expectClean('adfs', 'adfs_server', 'adfs.acme.com');
    expectClean('adfs', 'adfs_server', METADATA);
    expectClean('adfs', 'adfs_server', 'https://ADFS.acme.com/', {
      value: 'adfs.acme.com',
      changes: ['lower-case', 'host-of-url'],
    });
    expectClean('adfs', 'adfs_server', METADATA.replace('https://', ''), {
      value: METADATA,
      changes: ['https-added'],
    });
    expectClean('adfs', 'adfs_server', 'https://adfs.acme.com:443/#a', {
      value: 'adfs.acme.com',
      changes: ['port-removed', 'fragment-removed', 'host-of-url'],
    });
    expectClean('adfs', 'adfs_server', 'https://adfs.acme.com:8443/');
  });

  it('is reachable from outside', () => {
    for (const server of [
      'adfs.acme.local',
      'https://adfs01/FederationMetadata/2007-06/FederationMetadata.xml',
    ])
      expectClean('adfs', 'adfs_server', server, { warnings: ['private-host'] });
    for (const server of ['https://adfs01/', 'https://adfs01/#a', 'adfs01'])
      expectClean('adfs', 'adfs_server', server, { problem: 'no-host' });
  });

  it('is not the sign-in page, whose host is offered', () => {
    expectClean('adfs', 'adfs_server', 'https://adfs.acme.com/adfs/ls/', {
      warnings: ['sign-in-page-as-base'],
      suggestion: 'adfs.acme.com',
    });
  });

  it('can be the XML of metadata, in which nothing is changed', () => {
    const xml = '<?xml version="1.0"?>\r\n<EntityDescriptor entityID="a">\u200b\u00a0</EntityDescriptor>';
    expectClean('adfs', 'fedMetadataXml', xml);
    expectClean('adfs', 'fedMetadataXml', '<md:EntityDescriptor/>');
    expectClean('adfs', 'fedMetadataXml', `\ufeff${xml}\n`, {
      value: xml,
      changes: ['hidden-characters', 'spaces'],
    });
  });

  it('cannot be another file than metadata', () => {
    const refused = [
      ['<!doctype html><html></html>', 'web-page'],
      ['<html><body>Sign in</body></html>', 'web-page'],
      ['<!DOCTYPE EntityDescriptor><EntityDescriptor/>', 'document-type'],
      ['<!ENTITY a "b"><EntityDescriptor/>', 'document-type'],
      ['EntityDescriptor', 'not-metadata'],
      ['<EntityDescriptors/>', 'not-metadata'],
      [METADATA, 'not-metadata'],
      [`<EntityDescriptor>${'é'.repeat(102_400)}</EntityDescriptor>`, 'too-long'],
    ] as const;
    for (const [text, problem] of refused) expectClean('adfs', 'fedMetadataXml', text, { problem });
    expectClean('adfs', 'fedMetadataXml', '\n', { value: '', changes: ['spaces'], problem: 'missing' });
  });
});

describe('what is pasted for PingFederate', () => {
  it('is the base URL', () => {
    expectClean('pingfederate', 'pingFederateBaseUrl', 'https://sso.acme.com:9031');
    expectClean('pingfederate', 'pingFederateBaseUrl', 'https://sso.acme.com:9031/', {
      value: 'https://sso.acme.com:9031',
      changes: ['final-slash'],
    });
  });

  it('is not the sign-in page, whose base is offered', () => {
    for (const page of ['/idp/SSO.saml2', '?PartnerSpId=acme', '/?PartnerSpId=acme'])
      expectClean('pingfederate', 'pingFederateBaseUrl', `https://sso.acme.com:9031${page}`, {
        warnings: ['sign-in-page-as-base'],
        suggestion: 'https://sso.acme.com:9031',
      });
  });

  it('is not the administrative console, whose server is offered with the port at which people sign in', () => {
    for (const page of ['', '/pingfederate/app', '?a=b'])
      expectClean('pingfederate', 'pingFederateBaseUrl', `https://sso.acme.com:9999${page}`, {
        warnings: ['admin-port'],
        suggestion: 'https://sso.acme.com:9031',
      });
    expectClean('pingfederate', 'pingFederateBaseUrl', 'http://sso9999.acme.com:9999', {
      warnings: ['http', 'admin-port'],
      suggestion: 'http://sso9999.acme.com:9031',
    });
    for (const base of ['https://sso9999.acme.com', 'https://sso.acme.com:19999'])
      expectClean('pingfederate', 'pingFederateBaseUrl', base);
  });

  it('is at most as long as Auth0 stores it', () => {
    const host = `https://${'a.'.repeat(120)}com`;
    expectClean('pingfederate', 'pingFederateBaseUrl', `${host}:8031`, { warnings: [] });
    expectClean('pingfederate', 'pingFederateBaseUrl', `${host}:65535`, { problem: 'too-long' });
  });
});
