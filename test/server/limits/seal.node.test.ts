/** Tests the encryption of the server's own token against Node's own AES-GCM and HKDF. */
import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSeal } from '../../../src/server/limits/seal.js';

const SECRET = 'a secret of at least thirty-two characters';
const TEXT = '{"accessToken":"Ünïcödé"}';
const key = Buffer.from(hkdfSync('sha256', SECRET, '', 'org-connections management token', 32));

describe('a sealed text', () => {
  it('is AES-256-GCM with a new nonce of 12 bytes before it, bound to its purpose', async () => {
    const bytes = Buffer.from(await createSeal(SECRET, 'purpose').close(TEXT), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from('purpose')).setAuthTag(bytes.subarray(-16));
    assert.equal(decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8'), TEXT);
    const again = Buffer.from(await createSeal(SECRET, 'purpose').close(TEXT), 'base64');
    assert.notDeepEqual(again.subarray(0, 12), bytes.subarray(0, 12));
  });

  it('can be opened by whoever has the secret, on each instance', async () => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from('purpose'));
    const sealed = Buffer.concat([nonce, cipher.update(TEXT), cipher.final(), cipher.getAuthTag()]);
    assert.equal(await createSeal(SECRET, 'purpose').open(sealed.toString('base64')), TEXT);
  });

  it('can not be opened with another secret, for another purpose, or if it was changed', async () => {
    const seal = createSeal(SECRET, 'purpose');
    const sealed = await seal.close(TEXT);
    assert.equal(await seal.open(sealed), TEXT);
    assert.equal(await createSeal(`${SECRET}!`, 'purpose').open(sealed), undefined);
    assert.equal(await createSeal(SECRET, 'another').open(sealed), undefined);
    for (let index = 0; index < 4; index++) {
      const bytes = Buffer.from(sealed, 'base64');
      const at = [0, 12, 20, bytes.length - 1][index]!;
      bytes[at] = bytes[at]! ^ 1;
      assert.equal(await seal.open(bytes.toString('base64')), undefined);
    }
    for (const text of ['', 'not base64!', 'AAAA']) assert.equal(await seal.open(text), undefined);
  });
});
