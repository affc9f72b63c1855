/** The options of edited connections, which replace the stored ones as a whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { updateOptions } from '../../../src/model/options/update-options.js';
import { certificate, pem } from '../../certificates/made.js';

const OKTA = { domain: 'acme.okta.com', client_id: '0oa1', icon_url: 'https://cdn.example/okta.png' };
const discovery_url = 'https://idp.acme.example/.well-known/openid-configuration';
const FRONT = { type: 'front_channel', client_id: 'acme', discovery_url };
const BACK = { ...FRONT, type: 'back_channel' };
const der = certificate({ subject: [['CN', 'idp.acme.example']] });
const PEM = pem(der);
const cert = Buffer.from(PEM).toString('base64');
const MANUAL = { signInEndpoint: 'https://idp.acme.example/sso', signSAMLRequest: true, cert };

describe('the options of an edited connection', () => {
  it('are what is stored, with the edits', () => {
    const edits = { client_id: '0oa2', client_secret: 'new' };
    assert.deepEqual(updateOptions('okta', OKTA, 'default', edits), {
      options: { ...OKTA, client_id: '0oa2', client_secret: 'new' },
      notes: [],
    });
  });

  it('lose an optional setting that was emptied, or is nothing', () => {
    for (const [stored, edits] of [
      [OKTA, { icon_url: '' }],
      [{ ...OKTA, icon_url: null }, {}],
    ] as const) {
      const result = updateOptions('okta', stored, 'default', { ...edits, client_secret: 'new' });
      assert.deepEqual(result, {
        options: { domain: 'acme.okta.com', client_id: '0oa1', client_secret: 'new' },
        notes: [],
      });
    }
  });

  it('keep what no form has and the API takes, and nothing else', () => {
    const kept = { bindingMethod: 'HTTP-Redirect', idpInitiated: { enabled: true }, discovery_url };
    const stored = { ...MANUAL, ...kept, thumbprints: ['a'], subject: {}, tenant_domain: 'acme.example' };
    assert.deepEqual(updateOptions('samlp', stored, 'by-hand', { protocolBinding: 'POST' }), {
      options: {
        signInEndpoint: MANUAL.signInEndpoint,
        signSAMLRequest: true,
        signingCert: PEM,
        protocolBinding: 'POST',
        ...kept,
      },
      notes: [],
    });
  });

  it('have the presets of what is required and the answer leaves out', () => {
    const stored = { pingFederateBaseUrl: 'https://sso.acme.example', cert };
    assert.deepEqual(updateOptions('pingfederate', stored, 'default', {}), {
      options: {
        pingFederateBaseUrl: 'https://sso.acme.example',
        signingCert: PEM,
        signatureAlgorithm: 'rsa-sha256',
        digestAlgorithm: 'sha256',
        signSAMLRequest: false,
      },
      notes: [],
    });
  });

  it('need each required setting', () => {
    const need = { needs: 'setting', name: 'client_id', reason: 'missing' };
    assert.deepEqual(updateOptions('okta', OKTA, 'default', { client_id: '', client_secret: 'new' }), need);
    assert.deepEqual(updateOptions('okta', null, 'default', { domain: 'acme.okta.com' }), need);
  });
});

describe('the secret of an edited connection', () => {
  const need = (reason: string) => ({ needs: 'secret', name: 'client_secret', reason });

  it('is asked for by every strategy that has one, even where an answer seems to have it', () => {
    const tenant_domain = 'acme.onmicrosoft.com';
    for (const client_secret of [undefined, '******']) {
      const domain = 'acme.example';
      const both = { client_id: 'acme', client_secret };
      assert.deepEqual(updateOptions('okta', { domain, ...both }, 'default', {}), need('never-shown'));
      assert.deepEqual(updateOptions('google-apps', { domain, ...both }, 'default', {}), need('never-shown'));
      assert.deepEqual(updateOptions('waad', { tenant_domain, ...both }, 'default', {}), need('never-shown'));
      assert.deepEqual(
        updateOptions('oidc', { ...BACK, client_secret }, 'back_channel', {}),
        need('never-shown'),
      );
    }
    assert.deepEqual(updateOptions('okta', OKTA, 'default', { client_secret: '' }), need('never-shown'));
  });

  it('is left out where the developer says that the API keeps it', () => {
    assert.deepEqual(updateOptions('okta', OKTA, 'default', { icon_url: '' }, 'omit'), {
      options: { domain: 'acme.okta.com', client_id: '0oa1' },
      notes: ['secret-omitted'],
    });
    const given = updateOptions('okta', OKTA, 'default', { client_secret: 'new' }, 'omit');
    assert.deepEqual(given, { options: { ...OKTA, client_secret: 'new' }, notes: [] });
  });

  it('is asked for where the stored one would go to another application or host', () => {
    const other = need('other-application');
    assert.deepEqual(updateOptions('okta', OKTA, 'default', { client_id: '0oa2' }, 'omit'), other);
    assert.deepEqual(updateOptions('okta', OKTA, 'default', { domain: 'b.okta.com' }, 'omit'), other);
    const elsewhere = { discovery_url: `https://b.example/.well-known/openid-configuration` };
    assert.deepEqual(updateOptions('oidc', BACK, 'back_channel', elsewhere, 'omit'), other);
    const tenant = { tenant_domain: 'acme.example', client_id: 'acme' };
    assert.deepEqual(updateOptions('waad', tenant, 'default', { tenant_domain: 'b.example' }, 'omit'), other);
    const same = updateOptions('okta', OKTA, 'default', { domain: OKTA.domain, client_id: '0oa1' }, 'omit');
    assert.deepEqual(same, { options: OKTA, notes: ['secret-omitted'] });
  });

  it('is asked for by the back channel that had none', () => {
    for (const secretOnEdit of ['ask', 'omit'] as const)
      assert.deepEqual(updateOptions('oidc', FRONT, 'back_channel', {}, secretOnEdit), need('had-none'));
    assert.deepEqual(updateOptions('oidc', FRONT, 'back_channel', { client_secret: 'new' }), {
      options: { ...BACK, client_secret: 'new' },
      notes: [],
    });
  });

  it('is dropped by the front channel', () => {
    assert.deepEqual(updateOptions('oidc', BACK, 'front_channel', { client_secret: 'new' }), {
      options: FRONT,
      notes: ['secret-dropped'],
    });
    assert.deepEqual(updateOptions('oidc', FRONT, 'front_channel', {}), { options: FRONT, notes: [] });
  });
});

describe('the certificate of an edited connection', () => {
  it('is sent back as PEM in each form in which it is stored, or replaced', () => {
    const options = { signInEndpoint: MANUAL.signInEndpoint, signSAMLRequest: true };
    for (const stored of [PEM, cert, Buffer.from(der).toString('base64')])
      assert.deepEqual(updateOptions('samlp', { ...MANUAL, cert: stored }, 'by-hand', { signingCert: '' }), {
        options: { ...options, signingCert: PEM },
        notes: [],
      });
    const next = pem(certificate({ subject: [['CN', 'next']] }));
    assert.deepEqual(updateOptions('samlp', MANUAL, 'by-hand', { signingCert: next }), {
      options: { ...options, signingCert: next },
      notes: [],
    });
  });

  it('is asked for where there is none to send back', () => {
    const need = (reason: string) => ({ needs: 'certificate', name: 'signingCert', reason });
    assert.deepEqual(
      updateOptions('samlp', { ...MANUAL, cert: 'MIID(shortened)' }, 'by-hand', {}),
      need('unreadable'),
    );
    assert.deepEqual(updateOptions('samlp', { ...MANUAL, cert: undefined }, 'by-hand', {}), need('missing'));
  });

  it('is left to the metadata URL, which is read again', () => {
    const metadataUrl = 'https://idp.acme.example/metadata';
    for (const stored of [{ ...MANUAL, metadataUrl }, MANUAL])
      assert.deepEqual(updateOptions('samlp', stored, 'metadata-url', { metadataUrl }), {
        options: { metadataUrl, signSAMLRequest: true },
        notes: ['metadata-read-again'],
      });
  });

  it('is not needed by AD FS, which changes its variant', () => {
    const stored = { adfs_server: 'adfs.acme.example' };
    assert.deepEqual(updateOptions('adfs', stored, 'file', { fedMetadataXml: '<EntityDescriptor/>' }), {
      options: { fedMetadataXml: '<EntityDescriptor/>' },
      notes: [],
    });
  });
});
