/** The certificate of a connection: replaced, put back, and read again with the metadata. */
import { expect } from '@open-wc/testing';
import { SAMPLE_CERTIFICATE } from '../../../src/testing/my-organization/sample-certificate.js';
import { quiet } from '../../helpers/announcements.js';
import { control, controls, enter, isField, notesOf, paste, press, showing } from '../../helpers/creation.js';
import {
  answer,
  asPem,
  changeElsewhere,
  edit,
  factsOf,
  IDS,
  optionsPage,
  question,
  review,
  save,
  sent,
  stored,
  type EditingPage,
} from '../../helpers/editing.js';
import { expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Signing certificate';
const REPLACE = 'Replace the certificate';
const PUT_BACK = 'Put the old certificate back';
const READ_AGAIN = 'Read the metadata again';
/** What is shown of each: whose it is, and how its SHA-256 fingerprint begins. */
const OLD = /^Issued to idp\.acme\.example signer .* SHA-256 F6:5F:9F:2F:/;
const NEW = /^Issued to Sample identity provider .* SHA-256 64:AA:E0:76:/;

/** Gives the form another certificate. */
async function enterCertificate(page: EditingPage): Promise<void> {
  control(page, NAME, isField).focus();
  paste(SAMPLE_CERTIFICATE);
  await waitUntil(() => controls(page, 'Use another one').length === 1, 'it is not read');
  await quiet();
}

async function replace(page: EditingPage): Promise<void> {
  await edit(page, REPLACE);
  await enterCertificate(page);
  await save(page);
}

/** What the question says of the certificate, once both are read. */
function beforeAndAfter(page: EditingPage): { readonly before: string; readonly after: string } | undefined {
  const [, before, after] = / Before (Issued to .*) After (Issued to .*)/.exec(question(page)) ?? [];
  return before && after ? { before, after } : undefined;
}

const isThere = (page: EditingPage, name: string): boolean => controls(page, name).length === 1;

for (const [strategy, id] of [
  ['SAML by hand', IDS.byHand],
  ['PingFederate', IDS.pingFederate],
] as const)
  describe(`the certificate of ${strategy}`, () => {
    it('is replaced by its button, and put back as long as the page is open', async () => {
      const page = await optionsPage(id);
      const { cert, ...others } = stored(page);
      expect(isThere(page, PUT_BACK)).to.equal(false);
      await edit(page, REPLACE);
      expectFocus(control(page, NAME, isField));
      expect(control(page, NAME, isField).value).to.equal('');
      expect(notesOf(control(page, NAME, isField))).to.contain('Only one certificate counts at a time');
      await enterCertificate(page);
      await review(page);
      await waitUntil(() => beforeAndAfter(page), 'the certificates are not read');
      expect(beforeAndAfter(page)?.before).to.match(OLD);
      expect(beforeAndAfter(page)?.after).to.match(NEW);
      await answer(page, 'Save');
      await page.shows('Saved.');
      await waitUntil(() => NEW.test(factsOf(page)[NAME] ?? ''), 'it is not shown');
      await review(page, PUT_BACK);
      await waitUntil(() => beforeAndAfter(page), 'the certificates are not read');
      expect(beforeAndAfter(page)?.before).to.match(NEW);
      expect(beforeAndAfter(page)?.after).to.match(OLD);
      await answer(page, 'Save');
      await waitUntil(() => OLD.test(factsOf(page)[NAME] ?? ''), 'it is not put back');
      expect(sent(page)).to.deep.equal(
        [SAMPLE_CERTIFICATE, cert].map((base64) => ({ options: { ...others, signingCert: asPem(base64) } })),
      );
      await waitUntil(() => !isThere(page, PUT_BACK), 'it can be put back again');
    });

    it('stays as it is where none is given, and where the admin leaves the form', async () => {
      const page = await optionsPage(id);
      await edit(page, REPLACE);
      await press(page, 'Save');
      await page.shows('You haven’t changed anything.');
      await press(page, 'Cancel');
      await waitUntil(() => isThere(page, 'Edit'), 'the form stays');
      await waitUntil(() => OLD.test(factsOf(page)[NAME] ?? ''), 'it is another one');
      expect(isThere(page, PUT_BACK)).to.equal(false);
      expect(sent(page)).to.be.empty;
    });
  });

describe('the certificate that was replaced', () => {
  it('can be put back after the element has left the page and come again', async () => {
    const page = await optionsPage(IDS.byHand);
    await replace(page);
    page.element.remove();
    page.provider.append(document.createElement('org-connection-options'));
    const again = page.provider.querySelector('org-connection-options')!;
    again.connectionId = IDS.byHand;
    await waitUntil(() => isThere(page, PUT_BACK), 'it is forgotten');
  });

  it('of one connection is not offered for another one', async () => {
    const page = await optionsPage(IDS.byHand);
    await replace(page);
    page.element.connectionId = IDS.pingFederate;
    await page.shows('Base URL');
    await quiet();
    expect(isThere(page, PUT_BACK)).to.equal(false);
  });

  it('is not offered where the settings now come from a metadata URL', async () => {
    const page = await optionsPage(IDS.byHand);
    await replace(page);
    changeElsewhere(page, { options: { metadataUrl: 'https://idp.acme.example/saml', cert: 'x' } });
    await page.provider.store.refreshConnection(IDS.byHand);
    await page.shows(READ_AGAIN);
    expect(isThere(page, PUT_BACK)).to.equal(false);
  });

  it('is asked about again where another admin has replaced it meanwhile', async () => {
    const page = await optionsPage(IDS.byHand);
    await replace(page);
    const { cert: _new, ...others } = stored(page);
    await review(page, PUT_BACK);
    changeElsewhere(page, { options: { ...others, cert: asPem('AAAA') } });
    await answer(page, 'Save');
    await page.shows('This was changed elsewhere in the meantime.');
    expect(sent(page)).to.have.length(1);
    expect(isThere(page, 'Cancel'), 'the form is open').to.equal(true);
  });
});

describe('a certificate that can’t be read', () => {
  it('is said, and has to be entered before anything else is saved', async () => {
    const options = { signInEndpoint: 'https://sso.acme.example/saml', cert: 'unreadable' };
    const page = await optionsPage(IDS.byHand, { connection: { options } });
    await page.shows('The stored certificate can’t be read. Enter it again.');
    await edit(page);
    await enter(page, 'Sign-in URL', 'https://sso.acme.example/other');
    await press(page, 'Save');
    await waitUntil(() => control(page, NAME, isField).ariaInvalid === 'true', 'it is not asked for');
    expectFocus(control(page, NAME, isField));
    expect(sent(page)).to.be.empty;
    await enterCertificate(page);
    await save(page);
    expect(sent(page)).to.have.length(1);
  });
});

describe('“Read the metadata again”', () => {
  it('asks, warns of what it can bring, and sends the settings as they are', async () => {
    const page = await optionsPage(IDS.metadata);
    const { cert: _old, ...others } = stored(page);
    await review(page, READ_AGAIN);
    expect(question(page)).to.match(
      /^Read the metadata again .*Saving reads the metadata again, which can bring another/,
    );
    await answer(page, 'Cancel');
    expect(sent(page)).to.be.empty;
    await review(page, READ_AGAIN);
    await answer(page, READ_AGAIN);
    await page.shows('Saved.');
    await quiet();
    expect(sent(page)).to.deep.equal([{ options: others }]);
    expect(stored(page)['cert']).to.equal(SAMPLE_CERTIFICATE);
    expect(isThere(page, PUT_BACK), 'there is no field for it').to.equal(false);
  });

  it('says where the metadata can’t be reached, without a form', async () => {
    const behavior = { unreachableHosts: ['idp.suppliers.example'] };
    const page = await optionsPage(IDS.metadata, { behavior });
    await review(page, READ_AGAIN);
    await answer(page, READ_AGAIN);
    await waitUntil(() => showing(page, 'idp.suppliers.example can’t be reached').length > 0, 'not said');
    expectFocus(control(page, READ_AGAIN));
  });

  it('is what saving a change does as well, which is said', async () => {
    const page = await optionsPage(IDS.metadata);
    await edit(page);
    control(page, 'Sign requests to your provider').click();
    await review(page);
    expect(question(page)).to.contain('Saving reads the metadata again');
    await answer(page, 'Save');
    await page.shows('Saved.');
    expect(isThere(page, PUT_BACK), 'there is no field for it').to.equal(false);
  });
});
