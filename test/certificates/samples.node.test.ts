/** Reads the samples of certificates as providers' consoles export them, which are kept beside the project. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCertificates } from '../../src/certificates/index.js';

const SAMPLES = new URL('../../../shared/contract/examples/certificates/', import.meta.url);
const missing = existsSync(SAMPLES)
  ? false
  : 'the samples (../shared/contract/examples/certificates) are not here';
const sample = (name: string) => readFileSync(new URL(name, SAMPLES));

describe('the sample', { skip: missing }, () => {
  for (const [name, subject] of [
    ['ok.pem', 'idp.acme.example'],
    ['next.pem', 'idp.acme.example next'],
    ['crlf.pem', 'idp.acme.example'],
    ['bom.pem', 'idp.acme.example'],
    ['bare-base64.txt', 'idp.acme.example'],
    ['base64-of-pem.txt', 'idp.acme.example'],
  ] as const)
    it(`${name} is read`, async () => {
      for (const input of [sample(name), sample(name).toString()]) {
        const { certificates } = await readCertificates(input);
        assert.deepEqual(
          certificates.map((one) => [one.subject, one.role]),
          [[subject, 'leaf']],
        );
        const [{ notBefore, notAfter } = assert.fail()] = certificates;
        assert.equal(notAfter.getUTCFullYear() - notBefore.getUTCFullYear(), 10);
      }
    });

  it('expired.pem is read, with the time at which it ran out', async () => {
    const { certificates } = await readCertificates(sample('expired.pem'));
    assert.equal(certificates[0]?.notAfter.toISOString().slice(0, 10), '2021-01-01');
  });

  it('two-unrelated.pem has two, of which none has issued the other', async () => {
    const { certificates } = await readCertificates(sample('two-unrelated.pem'));
    assert.deepEqual(
      certificates.map(({ role }) => role),
      ['unrelated', 'unrelated'],
    );
  });

  it('private-key-in-it.pem is refused, and nothing of it is kept', async () => {
    assert.deepEqual(await readCertificates(sample('private-key-in-it.pem')), {
      certificates: [],
      ignoredBytes: 0,
      refused: 'private-key',
    });
  });
});
