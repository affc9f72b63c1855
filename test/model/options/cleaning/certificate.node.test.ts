/** Pasted certificates, of which one is sent as PEM. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCertificates } from '../../../../src/certificates/index.js';
import { clean } from '../../../../src/model/options/cleaning/clean.js';
import type { Cleaned, CleaningContext } from '../../../../src/model/options/cleaning/codes.js';
import { fieldsOf } from '../../../../src/model/options/fields.js';
import { certificate, pem } from '../../../certificates/made.js';

const FIELD = fieldsOf('samlp', 'by-hand').find(({ name }) => name === 'signingCert') ?? assert.fail();
const ACME = [['CN', 'idp.acme.example']] as const;
const from = new Date('2026-01-01T00:00:00Z');
const until = new Date('2030-01-01T00:00:00Z');
const der = certificate({ subject: ACME, from, until });
const PEM = pem(der);
const now = new Date('2026-12-02T00:00:00Z');
const cleaned = (pasted: string, context: CleaningContext = { now }) =>
  clean('samlp', FIELD, pasted, context);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Fails unless it is the certificate with these changes, and cleaning it again changes nothing. */
function expectTaken(result: Cleaned, ...changes: readonly string[]): void {
  assert.deepEqual(result, { value: PEM, changes, problem: null, warnings: [] });
  assert.deepEqual(cleaned(result.value), { ...result, changes: [] });
}

describe('a pasted certificate', () => {
  it('is taken as it was read from a file', async () => {
    const { certificates } = await readCertificates(der);
    expectTaken(cleaned(certificates[0]?.pem ?? ''));
  });

  it('is taken with the line ends of Windows, or without the last one', () => {
    expectTaken(cleaned(PEM.replaceAll('\n', '\r\n')));
    expectTaken(cleaned(PEM.trim()));
  });

  it('is written as PEM from its other forms', () => {
    for (const form of [
      base64(der),
      base64(new TextEncoder().encode(PEM)),
      PEM.replaceAll('\n', String.raw`\n`),
      PEM.replaceAll('\n', '&#13;\n'),
      PEM.replaceAll('\n', '&#xD;'),
      pem(der, '\n', 'X509 CERTIFICATE'),
      `Bag Attributes\n    friendlyName: acme\n${PEM}`,
      PEM + PEM,
    ])
      expectTaken(cleaned(form), 'pem-rewritten');
  });

  it('is cut where something follows inside it', () => {
    const longer = pem(Uint8Array.from([...der, 1, 2, 3]), '\n', 'TRUSTED CERTIFICATE');
    expectTaken(cleaned(longer), 'certificate-cut', 'pem-rewritten');
  });

  it('is refused with a private key, of which nothing is given back', () => {
    const refused = { value: '', changes: [], problem: 'private-key', warnings: [] };
    for (const label of ['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])
      assert.deepEqual(cleaned(`${PEM}\n${pem(der, '\n', label)}`), refused);
  });

  it('is refused where there is not exactly one', () => {
    const other = pem(certificate({ subject: [['CN', 'next']] }));
    const problems = [
      [PEM + other, 'several-certificates'],
      [pem(der, '\n', 'PKCS7'), 'pkcs7'],
      [pem(der.subarray(0, 100)), 'not-a-certificate'],
      ['acme', 'not-a-certificate'],
      ['', 'missing'],
    ] as const;
    for (const [text, problem] of problems)
      assert.deepEqual([cleaned(text).problem, cleaned(text).value], [problem, text.trim()]);
  });

  it('is refused where it is longer than Auth0 stores', () => {
    const long = certificate({ subject: [['CN', 'x'.repeat(4000)]] });
    assert.equal(cleaned(pem(long)).problem, 'too-long');
  });

  it('can have run out, run out soon, or not have begun', () => {
    const day = 24 * 60 * 60 * 1000;
    const at = (time: number) => cleaned(PEM, { now: new Date(time) }).warnings;
    assert.deepEqual(at(until.getTime()), ['certificate-expired']);
    assert.deepEqual(at(until.getTime() - 1), ['certificate-ends-soon']);
    assert.deepEqual(at(until.getTime() - 60 * day + 1), ['certificate-ends-soon']);
    assert.deepEqual(at(until.getTime() - 60 * day), []);
    assert.deepEqual(at(from.getTime()), []);
    assert.deepEqual(at(from.getTime() - 1), ['certificate-not-yet-valid']);
    assert.deepEqual(clean('samlp', FIELD, pem(certificate({ subject: ACME, until: from }))).warnings, [
      'certificate-expired',
    ]);
  });

  it('can be the one that the connection has, in whatever form', () => {
    for (const storedCertificate of [PEM, base64(der), base64(new TextEncoder().encode(PEM))])
      assert.deepEqual(cleaned(PEM, { now, storedCertificate }).warnings, ['same-certificate']);
    const storedCertificate = pem(certificate({ subject: ACME }));
    assert.deepEqual(cleaned(PEM, { now, storedCertificate }).warnings, []);
  });
});
