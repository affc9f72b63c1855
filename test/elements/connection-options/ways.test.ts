/** Another way to give a connection's settings: only its own members are sent, and what it needs is asked for. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SAMPLE_CERTIFICATE } from '../../../src/testing/my-organization/sample-certificate.js';
import { quiet } from '../../helpers/announcements.js';
import {
  chooseByKeys,
  control,
  controls,
  enter,
  isField,
  notesOf,
  paste,
  press,
} from '../../helpers/creation.js';
import {
  answer,
  asPem,
  edit,
  factsOf,
  IDS,
  optionsPage,
  question,
  review,
  save,
  SECRET,
  sent,
  stored,
  type EditingPage,
} from '../../helpers/editing.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WAYS = /^(With|Without) a client secret$|^Metadata (URL|file)$|^By hand$/;
const METADATA = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:acme">
  <IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
      <X509Certificate>${SAMPLE_CERTIFICATE}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://new.example/saml"/>
  </IDPSSODescriptor></EntityDescriptor>`;

async function choose(page: EditingPage, way: string): Promise<void> {
  controls(page, WAYS)
    .find((one) => (one as HTMLInputElement).checked)
    ?.focus();
  await chooseByKeys(page, WAYS, way);
  await quiet();
}

describe('OpenID Connect', () => {
  const options = {
    client_id: 'portal',
    discovery_url: 'https://id.example/.well-known/openid-configuration',
  };

  it('that gets a secret asks for it, with the reason', async () => {
    const page = await optionsPage(IDS.oidc, {
      connection: { options: { ...options, type: 'front_channel' } },
    });
    await edit(page);
    await choose(page, 'With a client secret');
    expect(notesOf(control(page, 'Client secret', isField))).to.contain('needs a client secret');
    await press(page, 'Save');
    await waitUntil(() => control(page, 'Client secret', isField).ariaInvalid === 'true', 'not asked for');
    await enter(page, 'Client secret', SECRET);
    await review(page);
    expect(question(page)).to.contain('Before Without a client secret After With a client secret');
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(sent(page)).to.deep.equal([
      { options: { ...options, type: 'back_channel', client_secret: SECRET } },
    ]);
  });

  it('that loses its secret says so, and sends none, also where one was typed', async () => {
    const page = await optionsPage(IDS.oidc, {
      connection: { options: { ...options, type: 'back_channel' } },
    });
    await edit(page);
    await enter(page, 'Client secret', SECRET);
    await choose(page, 'Without a client secret');
    expect(controls(page, 'Client secret')).to.have.length(0);
    await review(page);
    expect(question(page)).to.contain('Saving deletes the stored client secret.');
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(sent(page)).to.deep.equal([{ options: { ...options, type: 'front_channel' } }]);
    expect(factsOf(page)['How the settings are given']).to.equal('Without a client secret');
  });
});

describe('SAML', () => {
  it('by a file instead of its metadata URL sends what the file says', async () => {
    const page = await optionsPage(IDS.metadata);
    const { cert: _cert, metadataUrl: _url, ...others } = stored(page);
    await edit(page);
    await choose(page, 'Metadata file');
    control(page, 'Paste the metadata', isField).focus();
    paste(METADATA);
    await page.shows('https://new.example/saml');
    await review(page);
    expect(question(page)).to.contain('How the settings are given Before Metadata URL After Metadata file');
    await answer(page, 'Save');
    await page.shows('Saved.');
    const read = { signInEndpoint: 'https://new.example/saml', signingCert: asPem(SAMPLE_CERTIFICATE) };
    expect(sent(page)).to.deep.equal([{ options: { ...others, ...read } }]);
  });

  it('by a file that doesn’t ask for signed requests still signs them, as it did', async () => {
    const page = await optionsPage(IDS.metadata);
    expect(stored(page)).to.include({ signSAMLRequest: true });
    await edit(page);
    await choose(page, 'Metadata file');
    control(page, 'Paste the metadata', isField).focus();
    paste(METADATA.replace(' WantAuthnRequestsSigned="true"', ''));
    await page.shows('https://new.example/saml');
    await save(page);
    expect(sent(page)).to.have.nested.property('[0].options.signSAMLRequest', true);
  });

  it('by a metadata URL instead of by hand sends no certificate, and keeps what has no field', async () => {
    const page = await optionsPage(IDS.byHand);
    const { idpInitiated, signSAMLRequest } = stored(page);
    await edit(page);
    await choose(page, 'Metadata URL');
    await press(page, 'Save');
    await waitUntil(() => control(page, 'Metadata URL', isField).ariaInvalid === 'true', 'not asked for');
    await enter(page, 'Metadata URL', 'https://idp.acme.example/metadata');
    await save(page);
    const metadataUrl = 'https://idp.acme.example/metadata';
    expect(sent(page)).to.deep.equal([{ options: { metadataUrl, signSAMLRequest, idpInitiated } }]);
  });
});

describe('by keyboard alone', () => {
  it('a setting is changed, looked at and saved', async () => {
    const page = await optionsPage(IDS.pingFederate);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => controls(page, 'Base URL').length === 1, 'no form');
    await quiet();
    paste('https://sso.acme.example');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => question(page) !== '', 'nothing is asked');
    await quiet();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Saved.');
    expect(stored(page)['pingFederateBaseUrl']).to.equal('https://sso.acme.example');
  });
});
