/** Stored certificates as PEM. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, it } from 'node:test';
import { pemOf } from '../../../src/model/certificate/pem.js';
import { certificate, pem } from '../../certificates/made.js';

const der = certificate({ subject: [['CN', 'idp.acme.example']] });
const expected = new X509Certificate(der).toString();

describe('a stored certificate', () => {
  it('is PEM as Node writes it, whatever it is stored as', () => {
    for (const stored of [
      pem(der),
      pem(der).trim(),
      pem(der, '\r\n'),
      Buffer.from(der).toString('base64'),
      Buffer.from(der).toString('base64url'),
      Buffer.from(pem(der)).toString('base64'),
    ])
      assert.equal(pemOf(stored), expected);
  });

  it('is none where there is not exactly one', () => {
    const other = pem(certificate({ subject: [['CN', 'next']] }));
    for (const stored of ['', 'MIID(shortened)', 'x'.repeat(20_000), pem(der) + other, pem(der.subarray(1))])
      assert.equal(pemOf(stored), null);
  });
});
