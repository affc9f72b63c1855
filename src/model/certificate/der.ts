/** Reads DER (ITU-T X.690): the binary form of a certificate. Only definite lengths and tags of one byte, which is all X.509 uses. */

/** One element of DER. */
export interface DerElement {
  readonly tag: number;
  /** What is in it. */
  readonly content: Uint8Array;
  /** All of it, with its tag and length. */
  readonly bytes: Uint8Array;
}

/** The bytes are no DER, or not what was expected of them. */
export class NotDerError extends Error {
  override readonly name = 'NotDerError';
}

/** A tag with more bits in further bytes. */
const LONG_TAG = 0x1f;
const LONG_LENGTH = 0x80;
const MOST_LENGTH_BYTES = 4;

/**
 * The element at the beginning of the bytes; others can follow it.
 *
 * @throws NotDerError if there is none, or if it is longer than the bytes
 */
export function readElement(bytes: Uint8Array): DerElement {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & LONG_TAG) === LONG_TAG)
    throw new NotDerError('There is no tag.');
  const lengthBytes = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
  if (first === LONG_LENGTH || lengthBytes > MOST_LENGTH_BYTES) throw new NotDerError('There is no length.');
  const start = 2 + lengthBytes;
  if (start > bytes.length) throw new NotDerError('The length is cut off.');
  const length =
    lengthBytes === 0 ? first : bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (length > bytes.length - start) throw new NotDerError('The content is cut off.');
  const content = bytes.subarray(start, start + length);
  return { tag, content, bytes: bytes.subarray(0, start + length) };
}

/**
 * The elements that an element consists of.
 *
 * @throws NotDerError if it does not consist of whole elements
 */
export function childrenOf({ content }: DerElement): DerElement[] {
  const children: DerElement[] = [];
  for (let rest = content; rest.length > 0;) {
    const child = readElement(rest);
    children.push(child);
    rest = rest.subarray(child.bytes.length);
  }
  return children;
}
