/** The text forms of certificates: what the API stores, what consoles hand out, and the PEM that is sent. */
import { readCertificate, type CertificateFields } from './certificate.js';

/** What a text has in it. */
export interface DecodedPem {
  /** Each certificate once, in their order. Frames without a readable certificate are skipped. */
  readonly certificates: readonly CertificateFields[];
  /** Whether something followed a certificate inside its encoding. */
  readonly hasRest: boolean;
}

const FRAME = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END/g;
/** Line ends as XML and JSON write them. */
const ESCAPED_LINE_END = /&#(?:13|10|x0*[da]);|\\[nr]/gi;
const LINE = /.{1,64}/g;

/**
 * A stored certificate as PEM with lines of 64 characters; null if there is not exactly one to be read.
 *
 * @param stored as the API gives it: PEM, base64 of DER, or base64 of PEM
 */
export function pemOf(stored: string): string | null {
  const [only, ...others] = decodePem(stored).certificates;
  return only && others.length === 0 ? encodePem(only.der) : null;
}

/** The certificates in PEM, base64 of DER, or base64 of PEM, whose line ends can be escaped as in XML or JSON. */
export function decodePem(text: string): DecodedPem {
  const plain = text.replace(ESCAPED_LINE_END, '\n');
  const framed = blocksOf(plain);
  if (framed.length > 0) return readBlocks(framed);
  const bytes = fromBase64(plain);
  const inner = blocksOf(String.fromCharCode(...bytes.subarray(0, MOST_BYTES)));
  return readBlocks(inner.length > 0 ? inner : [bytes]);
}

/** A PEM that is sent has 10,240 characters at most. */
const MOST_BYTES = 16 * 1024;

/** PEM with lines of 64 characters and a line end after the last one. */
export function encodePem(der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''));
  const lines = base64.match(LINE) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function blocksOf(text: string): Uint8Array[] {
  return Array.from(text.matchAll(FRAME), ([, content = '']) => fromBase64(content));
}

function readBlocks(blocks: readonly Uint8Array[]): DecodedPem {
  const certificates = new Map<string, CertificateFields>();
  let hasRest = false;
  for (const block of blocks) {
    const read = readIfPossible(block);
    if (!read) continue;
    certificates.set(read.der.join(), read);
    hasRest ||= read.der.length < block.length;
  }
  return { certificates: [...certificates.values()], hasRest };
}

function readIfPossible(bytes: Uint8Array): CertificateFields | undefined {
  try {
    return readCertificate(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of base64 or base64url; empty if it is neither. */
function fromBase64(text: string): Uint8Array {
  const plain = text.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
