/** Encrypts the server's own token for the shared store, so that whoever reads the store can't use it. */

const IV_BYTES = 12;

/** Encrypts and decrypts texts. */
export interface Seal {
  close(text: string): Promise<string>;
  /** Undefined for anything that was not sealed with the same secret for the same purpose. */
  open(sealed: string): Promise<string | undefined>;
}

/**
 * AES-256-GCM with a key derived from the secret by HKDF.
 *
 * @param purpose bound to the ciphertext: a text sealed for another purpose can't be opened
 */
export function createSeal(secret: string, purpose: string): Seal {
  const encoder = new TextEncoder();
  const additionalData = encoder.encode(purpose);
  let key: Promise<CryptoKey> | undefined;
  const keyOf = () => (key ??= deriveKey(encoder.encode(secret)));
  return {
    async close(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const algorithm = { name: 'AES-GCM', iv, additionalData };
      const sealed = await crypto.subtle.encrypt(algorithm, await keyOf(), encoder.encode(text));
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    async open(sealed) {
      try {
        const bytes = fromBase64(sealed);
        const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES), additionalData };
        const text = await crypto.subtle.decrypt(algorithm, await keyOf(), bytes.slice(IV_BYTES));
        return new TextDecoder().decode(text);
      } catch {
        return undefined;
      }
    },
  };
}

async function deriveKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('org-connections management token');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  const algorithm = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation, material, algorithm, false, ['encrypt', 'decrypt']);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
