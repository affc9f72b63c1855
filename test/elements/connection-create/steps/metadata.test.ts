/** SAML by metadata: as a file, dropped or pasted. What was read is shown and sent, and what can't be used is refused in words. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pemOf } from '../../../certificates/chain.js';
import {
  CERTIFICATES,
  key,
  listOf,
  POST,
  provider,
  REDIRECT,
  service,
  SERVICE_PROVIDER,
} from '../../../certificates/metadata.js';
import {
  control,
  controls,
  enter,
  isField,
  notesOf,
  press,
  stepOf,
  type AssistantPage,
} from '../../../helpers/creation.js';
import { quiet } from '../../../helpers/announcements.js';
import { give, giveFile, inUtf16, WAYS } from '../../../helpers/files.js';
import { createdOptions, nameAndReview, shown, shows, toWay } from '../../../helpers/given-values.js';
import { announced } from '../../../helpers/organization-page.js';
import { expectFocus, nameOf } from '../../../helpers/roles.js';

const FIELD = 'Paste the metadata';
const MISSING = 'Fill in this field.';
const ICON = 'https://acme.example/icon.png';
/** What is sent for {@link provider}. */
const OPTIONS = {
  signInEndpoint: 'https://idp.acme.example/sso',
  signingCert: pemOf(CERTIFICATES.current),
  signSAMLRequest: false,
  protocolBinding: REDIRECT,
};
/** Two entities; the second one has another address, another certificate, and wants signed requests. */
const TWO = listOf(
  provider({ entityId: 'https://test.acme.example' }) +
    provider({
      entityId: 'https://live.acme.example',
      keys: key(CERTIFICATES.next, 'signing'),
      services: service(POST, 'https://live.acme.example/post'),
      role: 'WantAuthnRequestsSigned="true"',
    }),
);

const REFUSED: readonly (readonly [what: string, text: string, says: string])[] = [
  ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${provider()}`, 'This file declares a document type'],
  ['the metadata of a service', SERVICE_PROVIDER, 'This is the metadata of a service.'],
  ['expired', provider({ entity: 'validUntil="2025-01-01T00:00:00Z"' }), 'This metadata has expired.'],
  ['a web page', '<!doctype html><title>Sign in</title>', 'This is a web page.'],
  ['no XML', 'Dear colleague, here it is', 'This isn’t SAML metadata.'],
  ['damaged', provider().replace('</md:IDPSSODescriptor>', ''), 'This isn’t SAML metadata.'],
  ['too large', provider() + ' '.repeat(128 * 1024), 'This is too large for metadata.'],
  ['without an address', provider({ services: '' }), 'It names no sign-in URL for browsers.'],
  ['without a certificate', provider({ keys: '' }), 'It has no signing certificate.'],
];

const toMetadata = () => toWay('SAML', 'Metadata file', FIELD);

/** Goes on from the third step, creates, and returns what is sent. */
async function sentOptions(page: AssistantPage): Promise<unknown> {
  await nameAndReview(page);
  return createdOptions(page);
}

describe('metadata', () => {
  for (const way of WAYS)
    it(`(${way}) is read, announced, shown, and sent as what it says`, async () => {
      const page = await toMetadata();
      await give(page, FIELD, provider(), way);
      for (const text of [
        'https://idp.acme.example/metadata',
        'https://idp.acme.example/sso',
        'emailAddress',
      ])
        await shows(page, text);
      await shows(page, 'January 1, 2035');
      await quiet();
      expect(announced(page.provider)).to.contain('This metadata was read');
      expect(await sentOptions(page)).to.deep.equal(OPTIONS);
    });

  it('in a file of UTF-16 is read', async () => {
    const page = await toMetadata();
    const text = `<?xml version="1.0" encoding="utf-16"?>${provider()}`;
    giveFile(page, FIELD, new File([inUtf16(text, true)], 'metadata.xml'));
    await shows(page, 'https://idp.acme.example/sso');
  });

  it('of two entities asks which is meant, and sends what the chosen one says', async () => {
    const page = await toMetadata();
    await give(page, FIELD, TWO, 'choose');
    await shows(page, 'Which provider is yours?');
    expect(controls(page, /^Use /).map(nameOf)).to.deep.equal([
      'Use https://test.acme.example',
      'Use https://live.acme.example',
    ]);
    await press(page, 'Continue');
    await quiet();
    expect(stepOf(page), 'none is chosen').to.equal('From your provider');
    await shows(page, MISSING);
    await press(page, 'Use https://live.acme.example');
    await shows(page, 'https://live.acme.example/post');
    expect(shown(page, MISSING)).to.be.empty;
    expectFocus(control(page, 'Use another one'));
    expect(await sentOptions(page)).to.deep.equal({
      signInEndpoint: 'https://live.acme.example/post',
      signingCert: pemOf(CERTIFICATES.next),
      signSAMLRequest: true,
      protocolBinding: POST,
    });
  });

  it('with several certificates proposes the newest that is valid, and says how many were left out', async () => {
    const { old, current, next, future } = CERTIFICATES;
    const page = await toMetadata();
    const keys = [old, current, future, next].map((one) => key(one, 'signing')).join('');
    await give(page, FIELD, provider({ keys }));
    await shows(page, 'idp.acme.example next');
    expect(shown(page, '3 other certificates were left out.')).to.have.length(1);
    expect(await sentOptions(page)).to.deep.equal({ ...OPTIONS, signingCert: pemOf(next) });
  });

  it('with doubtful values is read, and the doubts are shown and said', async () => {
    const page = await toMetadata();
    const services = service(REDIRECT, 'http://idp.acme.example/sso');
    await give(page, FIELD, provider({ keys: key(CERTIFICATES.old), services }));
    await shows(page, 'This address isn’t encrypted.');
    await shows(page, 'This certificate has expired.');
    expect(announced(page.provider)).to.contain('This certificate has expired.');
    expect(await sentOptions(page)).to.include({ signingCert: pemOf(CERTIFICATES.old) });
  });

  it('that is missing is said once the admin goes on, until it is there', async () => {
    const page = await toMetadata();
    expect(shown(page, MISSING)).to.be.empty;
    await press(page, 'Continue');
    await quiet();
    expectFocus(control(page, FIELD));
    expect(notesOf(control(page, FIELD))).to.contain(MISSING);
    await give(page, FIELD, provider());
    await shows(page, 'https://idp.acme.example/sso');
    expect(shown(page, MISSING)).to.be.empty;
  });

  it('can be replaced by another one', async () => {
    const page = await toMetadata();
    await give(page, FIELD, provider());
    await press(page, 'Use another one');
    await quiet();
    expectFocus(control(page, FIELD));
    expect(control(page, FIELD).value).to.equal('');
    await give(page, FIELD, provider({ services: service(REDIRECT, 'https://other.acme.example/') }));
    expect(await sentOptions(page)).to.deep.equal({
      ...OPTIONS,
      signInEndpoint: 'https://other.acme.example/',
    });
  });
});

describe('metadata that can’t be used is refused in words, and nothing else is lost:', () => {
  for (const [what, text, says] of REFUSED)
    it(what, async () => {
      const page = await toMetadata();
      await press(page, 'More settings');
      await enter(page, 'Icon URL', ICON);
      control(page, 'Digest algorithm').focus();
      await sendKeys({ type: 'SHA1' });
      await give(page, FIELD, text, 'choose');
      await shows(page, says);
      if (controls(page, FIELD).length > 0) {
        expect(control(page, FIELD, isField).ariaInvalid).to.equal('true');
        expect(notesOf(control(page, FIELD))).to.contain(says);
      } else await press(page, 'Use another one');
      expect([control(page, 'Icon URL').value, control(page, 'Digest algorithm').value]).to.deep.equal([
        ICON,
        'sha1',
      ]);
      await press(page, 'Continue');
      await quiet();
      expect(stepOf(page)).to.equal('From your provider');
      await give(page, FIELD, provider());
      expect(await sentOptions(page)).to.deep.equal({ ...OPTIONS, icon_url: ICON, digestAlgorithm: 'sha1' });
    });
});
