/**
 * Imported for its effect: HMACs take no time. The platform computes them in another thread, which no schedule, clock or
 * turn of a test knows of.
 */
import { createHmac } from 'node:crypto';

const { subtle } = crypto;
const importKey = subtle.importKey.bind(subtle) as (...all: unknown[]) => Promise<CryptoKey>;
const sign = subtle.sign.bind(subtle) as (...all: unknown[]) => Promise<ArrayBuffer>;
const keys = new WeakMap<object, Uint8Array>();

Object.assign(subtle, {
  async importKey(format: string, bytes: Uint8Array, algorithm: { name?: string }, ...rest: unknown[]) {
    if (algorithm.name !== 'HMAC') return importKey(format, bytes, algorithm, ...rest);
    const key = {};
    keys.set(key, bytes);
    return key;
  },
  async sign(algorithm: unknown, key: object, message: Uint8Array) {
    const bytes = keys.get(key);
    return bytes ? createHmac('sha256', bytes).update(message).digest() : sign(algorithm, key, message);
  },
});
