/** Reads certificates in all that providers' consoles, e-mail and Windows make of them, and compares with Node's reader. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, it } from 'node:test';
import { readCertificates } from '../../src/certificates/index.js';
import { isThorough } from '../helpers/effort.js';
import { certificate, pem, STRINGS, type Attribute, type Wanted } from './made.js';

const ACME: readonly Attribute[] = [['CN', 'idp.acme.example']];
const ROOT: readonly Attribute[] = [['CN', 'Acme Root']];
const der = certificate({ subject: ACME });
const text = pem(der);
const base64 = Buffer.from(der).toString('base64');
const encode = (wrapped: string) => new TextEncoder().encode(wrapped);
const subjectsOf = ({ certificates }: Awaited<ReturnType<typeof readCertificates>>) =>
  certificates.map(({ subject, role }) => `${role} ${subject}`);

/** Fails unless all that is shown is what Node reads. */
async function expectAsNode(bytes: Uint8Array): Promise<void> {
  const { certificates, ignoredBytes } = await readCertificates(bytes);
  const [read, ...others] = certificates;
  const expected = new X509Certificate(bytes);
  assert.deepEqual(
    [read?.notBefore.getTime(), read?.notAfter.getTime(), read?.sha1, read?.sha256, read?.pem],
    [
      Date.parse(expected.validFrom),
      Date.parse(expected.validTo),
      expected.fingerprint,
      expected.fingerprint256,
      expected.toString(),
    ],
  );
  assert.deepEqual([others, ignoredBytes, read?.role], [[], 0, 'leaf']);
}

describe('the fields of a certificate', () => {
  const KINDS: readonly (readonly [name: string, wanted: Wanted])[] = [
    ['with an RSA key', { subject: ACME, key: 'rsa' }],
    ['with an EC key', { subject: ACME, key: 'ec' }],
    ['with an Ed25519 key', { subject: ACME, key: 'ed25519' }],
    ['of version 1', { subject: ACME, version: 1 }],
    ['of another issuer', { subject: ACME, issuer: ROOT }],
    ['from the last century', { subject: ACME, from: new Date('1998-07-06T05:04:03Z') }],
    ['until after 2049', { subject: ACME, until: new Date('2051-02-03T04:05:06Z') }],
    ['for ever', { subject: ACME, until: new Date('9999-12-31T23:59:59Z') }],
    ['of a leap day', { subject: ACME, from: new Date('2028-02-29T00:00:00Z') }],
    ['with a long name', { subject: [['CN', 'x'.repeat(300)]] }],
  ];
  for (const [name, wanted] of KINDS)
    it(`are as Node reads them: one ${name}`, () => expectAsNode(certificate(wanted)));

  for (const string of Object.keys(STRINGS) as (keyof typeof STRINGS)[])
    it(`name the subject and the issuer, in a string of type ${string}`, async () => {
      const issuer: Attribute = ['CN', 'Acme Root', string];
      const made = certificate({
        subject: [
          ['O', 'Acme'],
          ['CN', 'idp.acme.example', string],
        ],
        issuer: [issuer],
      });
      const { certificates } = await readCertificates(made);
      assert.deepEqual(
        certificates.map((one) => [one.subject, one.issuer]),
        [['idp.acme.example', 'Acme Root']],
      );
    });

  it('name other characters than letters', async () => {
    for (const string of ['utf8', 'bmp'] as const) {
      const { certificates } = await readCertificates(
        certificate({ subject: [['CN', 'Žluťoučký 組織', string]] }),
      );
      assert.equal(certificates[0]?.subject, 'Žluťoučký 組織');
    }
  });

  it('name all attributes where there is no common name', async () => {
    const { certificates } = await readCertificates(
      certificate({
        subject: [
          ['C', 'DE'],
          ['O', 'Acme'],
        ],
      }),
    );
    assert.equal(certificates[0]?.subject, 'C=DE, O=Acme');
  });
});

describe('a certificate', () => {
  const utf16 = (wrapped: string) => Buffer.from(wrapped, 'utf16le');
  const WRAPPED: readonly (readonly [name: string, input: string | Uint8Array])[] = [
    ['PEM', text],
    ['PEM as bytes', encode(text)],
    ['DER', der],
    ['PEM with line ends of Windows', pem(der, '\r\n')],
    ['PEM with line ends of old Macs', pem(der, '\r')],
    ['PEM on one line', pem(der, ' ')],
    ['PEM on one line without spaces', pem(der, '')],
    ['PEM without its end', text.split('-----END')[0]!],
    ['a byte order mark', `\ufeff${text}`],
    ['UTF-16', utf16(`\ufeff${text}`)],
    ['UTF-16 without a mark', utf16(text)],
    ['UTF-16, the higher byte first', Buffer.from(utf16(`\ufeff${text}`)).swap16()],
    ['text around it', `Hello,\nhere it is:\n\n${text}\nBest wishes\nAda`],
    ['a reply to an e-mail', text.replace(/^/gm, '> ')],
    ['dashes of a word processor', text.replaceAll('-----', '—–')],
    ['X509 in its frame', pem(der, '\n', 'X509 CERTIFICATE')],
    ['line ends as written in JSON', JSON.stringify(text)],
    ['line ends as entities', pem(der, '&#13;\n')],
    ['line ends as entities in hexadecimal', pem(der, '&#xD;&#xA;')],
    ['bare base64', base64],
    ['bare base64 in lines', base64.replace(/.{76}/g, '$&\r\n')],
    ['bare base64url', Buffer.from(der).toString('base64url')],
    ['base64 of PEM', Buffer.from(text).toString('base64')],
    ['base64 of PEM with a byte order mark', Buffer.from(`\ufeff${text}`).toString('base64')],
    ['base64 of DER twice', Buffer.from(base64).toString('base64')],
    ['an element of metadata', `<ds:X509Certificate>\n  ${base64}\n</ds:X509Certificate>`],
    ['spaces that do not break', text.replaceAll('\n', '\u00a0\n')],
  ];
  for (const [name, input] of WRAPPED)
    it(`is read from ${name}`, async () => {
      const { certificates, refused } = await readCertificates(input);
      assert.equal(refused, undefined);
      assert.deepEqual(
        certificates.map((one) => one.pem),
        [text],
      );
    });

  it('is read once where it comes twice', async () => {
    assert.equal((await readCertificates(text + text)).certificates.length, 1);
  });

  it('is read without what follows it, and that is counted', async () => {
    const { certificates, ignoredBytes } = await readCertificates(Buffer.concat([der, Buffer.alloc(7)]));
    assert.deepEqual([certificates[0]?.pem, ignoredBytes], [text, 7]);
    assert.equal((await readCertificates(pem(Buffer.concat([der, Buffer.alloc(3)])))).ignoredBytes, 3);
  });
});

describe('several certificates', () => {
  const middle = certificate({ subject: [['CN', 'Acme Issuing']], issuer: ROOT });
  const leaf = certificate({ subject: ACME, issuer: [['CN', 'Acme Issuing']] });
  const root = certificate({ subject: ROOT });

  it('of one chain begin with the leaf, in whatever order they come', async () => {
    for (const order of [
      [root, middle, leaf],
      [middle, leaf, root],
    ])
      assert.deepEqual(subjectsOf(await readCertificates(order.map((one) => pem(one)).join(''))).toSorted(), [
        'chain Acme Issuing',
        'chain Acme Root',
        'leaf idp.acme.example',
      ]);
    const [first] = (await readCertificates(Buffer.concat([root, leaf]))).certificates;
    assert.equal(first?.role, 'unrelated');
    const ordered = await readCertificates([root, middle, leaf].map((one) => pem(one)).join('\n'));
    assert.equal(ordered.certificates[0]?.role, 'leaf');
  });

  it('that have not issued each other are unrelated, also with the same name', async () => {
    const next = certificate({ subject: ACME, until: new Date('2037-01-01T00:00:00Z') });
    assert.deepEqual(subjectsOf(await readCertificates(text + pem(next))), [
      'unrelated idp.acme.example',
      'unrelated idp.acme.example',
    ]);
  });
});

describe('what is no certificate', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n';
  const REFUSED: readonly (readonly [name: string, input: string | Uint8Array, refused: string])[] = [
    ['a private key', key, 'private-key'],
    ['a certificate with its private key', text + key, 'private-key'],
    ['an encrypted private key', key.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'), 'private-key'],
    ['an RSA private key', key.replaceAll('PRIVATE', 'RSA PRIVATE'), 'private-key'],
    ['base64 of a private key', Buffer.from(key.repeat(2)).toString('base64'), 'private-key'],
    ['a key store', Uint8Array.from([0x30, 0x03, 0x02, 0x01, 0x03]), 'private-key'],
    ['PKCS#7', '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----', 'pkcs7'],
    ['PKCS#7 in DER', Buffer.from('300b06092a864886f70d010702', 'hex'), 'pkcs7'],
    ['nothing', '', 'not-a-certificate'],
    ['words', 'Please send me the certificate.', 'not-a-certificate'],
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'not-a-certificate'],
    ['a certificate that is cut off', der.subarray(0, 200), 'not-a-certificate'],
    ['too much', new Uint8Array(64 * 1024 + 1), 'too-large'],
  ];
  for (const [name, input, refused] of REFUSED)
    it(`is refused: ${name}`, async () => {
      assert.deepEqual(await readCertificates(input), { certificates: [], ignoredBytes: 0, refused });
    });

  it('never hangs or throws, whatever is changed in a certificate', async () => {
    let seed = 20_261_202;
    const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    let read = 0;
    const count = isThorough ? 20_000 : 2_000;
    for (let round = 0; round < count; round++) {
      const changed = Uint8Array.from(der);
      for (let times = random(4); times >= 0; times--) changed[random(changed.length)] = random(256);
      const { certificates, refused } = await readCertificates(
        changed.subarray(0, 1 + random(changed.length)),
      );
      if (certificates.length > 0) read++;
      else assert.ok(refused);
    }
    assert.ok(read < count);
  });
});
