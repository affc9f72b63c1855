/** Reads distinguished names (X.501): who a certificate is for, and who has issued it. */
import { childrenOf, NotDerError, type DerElement } from './der.js';

const OBJECT_IDENTIFIER = 0x06;
/** What attributes are called in text (RFC 4514, 3), by the bytes of their identifiers. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '55,4,3': 'CN',
  '55,4,6': 'C',
  '55,4,7': 'L',
  '55,4,8': 'ST',
  '55,4,a': 'O',
  '55,4,b': 'OU',
  '9,92,26,89,93,f2,2c,64,1,19': 'DC',
  '2a,86,48,86,f7,d,1,9,1': 'emailAddress',
};

/** The types of strings that names consist of, by their tags. */
const DECODERS: Readonly<Record<number, (bytes: Uint8Array) => string>> = {
  0x0c: (bytes) => new TextDecoder().decode(bytes),
  0x12: latin,
  0x13: latin,
  0x14: latin,
  0x16: latin,
  0x1a: latin,
  0x1c: (bytes) => unitsOf(bytes, 4),
  0x1e: (bytes) => unitsOf(bytes, 2),
};

/**
 * A name as text: its common name, the most specific one if there are several; without one, all attributes.
 *
 * @param sets the sets of attributes that the name consists of
 * @throws NotDerError if they are no attributes
 */
export function nameOf(sets: readonly DerElement[]): string {
  const attributes = sets.flatMap(childrenOf).map(attributeOf);
  const common = attributes.findLast(({ type }) => type === 'CN');
  return common?.value ?? attributes.map(({ type, value }) => `${type}=${value}`).join(', ');
}

function attributeOf(element: DerElement): { readonly type: string; readonly value: string } {
  const [type, value] = childrenOf(element);
  if (type?.tag !== OBJECT_IDENTIFIER || !value) throw new NotDerError('An attribute has no type or value.');
  const id = [...type.content].map((byte) => byte.toString(16)).join();
  return { type: ATTRIBUTES[id] ?? 'OID', value: DECODERS[value.tag]?.(value.content) ?? '' };
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Characters of two or four bytes, the highest first. */
function unitsOf(bytes: Uint8Array, size: number): string {
  let text = '';
  for (let at = 0; at + size <= bytes.length; at += size) {
    const code = bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
    text += code > 0x10ffff ? '\ufffd' : size === 2 ? String.fromCharCode(code) : String.fromCodePoint(code);
  }
  return text;
}
