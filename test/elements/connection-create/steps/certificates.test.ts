/** A certificate in each form in which consoles hand it out: one is taken, shown and sent, and a private key is not kept anywhere. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CHAIN, derOf, pemOf } from '../../../certificates/chain.js';
import { CERTIFICATES } from '../../../certificates/metadata.js';
import { quiet } from '../../../helpers/announcements.js';
import {
  assistant,
  control,
  controls,
  enter,
  isField,
  notesOf,
  press,
  stepOf,
  toValues,
  type AssistantPage,
} from '../../../helpers/creation.js';
import { give, giveFile, inUtf16, WAYS } from '../../../helpers/files.js';
import { createdOptions, nameAndReview, shown, shows } from '../../../helpers/given-values.js';
import { announced } from '../../../helpers/organization-page.js';
import { everything, expectFocus, nameOf } from '../../../helpers/roles.js';

const FIELD = 'Signing certificate';
const { leaf, issuer, root } = CHAIN;
const LEAF = pemOf(leaf);
const PKCS7 = '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----';
/** Signed data of PKCS#7 in DER, cut after its type, as a `.p7b` begins. */
const P7B = Uint8Array.from([
  0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02, 0xa0,
]);
/** Never a real key: only its first line says what it would be. */
const KEY = btoa('not a key, but nobody may see it');

async function toCertificate(): Promise<AssistantPage> {
  const page = await assistant();
  await toValues(page, 'PingFederate');
  await enter(page, 'Base URL', 'https://sso.acme.com:9031');
  return page;
}

/** The certificate that is sent when the admin goes on and creates. */
async function sent(page: AssistantPage): Promise<string> {
  await nameAndReview(page);
  return String((await createdOptions(page))['signingCert']);
}

/** Everything that a page, its scripts or its visitors could find. */
function found({ provider }: AssistantPage): string {
  const all = [...everything(document.body)];
  const attributes = all.flatMap((one) => [...one.attributes].map(({ value }) => value));
  const texts = all.flatMap((one) => [one.textContent, one.shadowRoot?.textContent]);
  const values = all.map((one) => ('value' in one ? String(one.value) : ''));
  const draft = JSON.stringify(provider.querySelector('org-connection-create')!.draft ?? null);
  return [...attributes, ...texts, ...values, draft].join('\n');
}

describe('a certificate', () => {
  it('with those that issued it is taken, and it is said how many were left out', async () => {
    const page = await toCertificate();
    await give(page, FIELD, [root, issuer, leaf].map(pemOf).join('\n'));
    await shows(page, 'signing.acme.example');
    expect(shown(page, '2 certificates that issued it were left out.')).to.have.length(1);
    expect(controls(page, /^Use /).map(nameOf)).to.deep.equal(['Use another one']);
    expect(await sent(page)).to.equal(LEAF);
  });

  it('among unrelated ones is asked about with what each says, and the chosen one is sent', async () => {
    const page = await toCertificate();
    await give(page, FIELD, pemOf(CERTIFICATES.current) + pemOf(CERTIFICATES.next), 'drop');
    await shows(page, 'Which certificate signs?');
    expect(shown(page, 'January 1, 2035')).to.have.length(1);
    expect(shown(page, 'June 1, 2036')).to.have.length(1);
    await press(page, 'Continue');
    await quiet();
    expect(stepOf(page), 'none is chosen').to.equal('From your provider');
    expectFocus(control(page, 'Use idp.acme.example'));
    await press(page, 'Use idp.acme.example next');
    await shows(page, 'June 1, 2036');
    expectFocus(control(page, 'Use another one'));
    expect(shown(page, 'Fill in this field.')).to.be.empty;
    expect(await sent(page)).to.equal(pemOf(CERTIFICATES.next));
  });

  const FILES: readonly (readonly [kind: string, content: BlobPart])[] = [
    ['DER', derOf(leaf)],
    ['DER with bytes after it', new Blob([derOf(leaf), new Uint8Array(9)])],
    ['PEM in UTF-16 (little-endian)', inUtf16(LEAF, true)],
    ['PEM in UTF-16 (big-endian)', inUtf16(LEAF, false)],
    ['PEM after a byte order mark', `\ufeff${LEAF}`],
    ['PEM with the line ends of Windows', LEAF.replaceAll('\n', '\r\n')],
    ['base64 of PEM', btoa(LEAF)],
    ['base64 alone', leaf],
  ];
  for (const [kind, content] of FILES)
    it(`in a file of ${kind} is sent as PEM`, async () => {
      const page = await toCertificate();
      giveFile(page, FIELD, new File([content], 'idp.cer'));
      await shows(page, 'signing.acme.example');
      expect(await sent(page)).to.equal(LEAF);
    });

  it('that has expired is doubted in words, and can be sent', async () => {
    const page = await toCertificate();
    await give(page, FIELD, pemOf(CERTIFICATES.old), 'choose');
    await shows(page, 'This certificate has expired.');
    await shows(page, 'January 1, 2024');
    expect(announced(page.provider)).to.contain('This certificate has expired.');
    expect(await sent(page)).to.equal(pemOf(CERTIFICATES.old));
  });

  it('whose time has not come is doubted in words', async () => {
    const page = await toCertificate();
    await give(page, FIELD, pemOf(CERTIFICATES.future));
    await shows(page, 'This certificate isn’t valid yet.');
  });

  for (const [kind, file, says] of [
    ['PKCS#7 as text', new File([PKCS7], 'idp.p7b'), 'This is a PKCS#7 file. Export the certificate as PEM'],
    ['PKCS#7 as bytes', new File([P7B], 'idp.p7b'), 'This is a PKCS#7 file. Export the certificate as PEM'],
    [
      'an image',
      new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'x.png'),
      'We couldn’t find a certificate',
    ],
    ['large', new File([LEAF, 'x'.repeat(64 * 1024)], 'x.pem'), 'This is too large for a certificate.'],
  ] as const)
    it(`in a file that is ${kind} is refused in words`, async () => {
      const page = await toCertificate();
      giveFile(page, FIELD, file, 'drop');
      await shows(page, says);
      expect(control(page, FIELD, isField).ariaInvalid).to.equal('true');
      expect(notesOf(control(page, FIELD))).to.contain(says);
      await press(page, 'Continue');
      await quiet();
      expect(stepOf(page)).to.equal('From your provider');
      expect(control(page, 'Base URL').value).to.equal('https://sso.acme.com:9031');
    });
});

describe('a private key', () => {
  const FRAMES = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'].map(
    (kind) => [kind, `-----BEGIN ${kind}-----\n${KEY}\n-----END ${kind}-----\n`] as const,
  );
  const GIVEN = [...FRAMES, ['with its certificate', LEAF + FRAMES[0]![1]]] as const;
  for (const way of WAYS)
    for (const [kind, text] of GIVEN)
      it(`(${kind}, ${way}) is refused in words, and in no control, no draft and no element`, async () => {
        const page = await toCertificate();
        const told: string[] = [];
        page.provider.addEventListener('org-draft-changed', ({ draft }) => told.push(JSON.stringify(draft)));
        await give(page, FIELD, text, way);
        await shows(page, 'This contains a private key, so we discarded it.');
        await quiet();
        expect(control(page, FIELD, isField).value).to.equal('');
        expect(found(page)).not.to.contain(KEY);
        expect(told.join()).not.to.contain(KEY);
        await sendKeys({ press: 'Tab' });
        await press(page, 'Continue');
        await quiet();
        expect(stepOf(page)).to.equal('From your provider');
      });
});
