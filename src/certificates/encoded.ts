/** Finds the bytes of certificates in what was pasted, dropped or read from a file. */

/** What was found: one block of bytes for each certificate; or why nothing is taken from it. */
export type Found =
  { readonly blocks: readonly Uint8Array[] } | { readonly refused: 'private-key' | 'pkcs7' };

/** How deep one encoding can be inside another, such as base64 of PEM. */
const MOST_LAYERS = 3;
const SEQUENCE = 0x30;
/** Some programs replace hyphens by dashes. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What stands between a frame's words and its content. */
const RULE = /-{2,}/;
const FRAME = /^BEGIN (?:X509 |TRUSTED )?CERTIFICATE$/;
const PRIVATE_KEY = 'PRIVATE KEY';
const PKCS7 = /BEGIN (?:PKCS ?#?7|CMS)/;
/** The contents of a PKCS#7 file: the identifier of signed data (RFC 2315, 14). */
const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/** Private keys and key stores begin with the number of their version. */
const INTEGER = 0x02;
/** The least length of a certificate in base64. Shorter lines of letters are words. */
const LEAST_BASE64 = 40;

/** @param layer how many encodings were undone before */
export function findBlocks(bytes: Uint8Array, layer = 0): Found {
  if (bytes[0] === SEQUENCE) return ofBinary(bytes);
  const text = cleaned(decoded(bytes));
  if (text.includes(PRIVATE_KEY)) return { refused: 'private-key' };
  if (PKCS7.test(text)) return { refused: 'pkcs7' };
  const bodies = framed(text);
  if (bodies.length > 0) return { blocks: bodies.map(fromBase64).filter((block) => block.length > 0) };
  if (layer === MOST_LAYERS) return { blocks: [] };
  return together(runsOf(text).map((run) => findBlocks(fromBase64(run), layer + 1)));
}

/** What is in frames, each of which can lack its end. */
function framed(text: string): string[] {
  const parts = text.replace(DASHES, '-').split(RULE);
  return parts.filter((_, index) => FRAME.test(parts[index - 1]?.trim() ?? ''));
}

/** Certificates can follow one another. */
function ofBinary(bytes: Uint8Array): Found {
  const start = contentStart(bytes);
  if (SIGNED_DATA.every((byte, index) => bytes[start + index] === byte)) return { refused: 'pkcs7' };
  if (bytes[start] === INTEGER) return { refused: 'private-key' };
  return { blocks: [bytes] };
}

function contentStart([, length = 0]: Uint8Array): number {
  return length < 0x80 ? 2 : 2 + (length - 0x80);
}

function together(all: readonly Found[]): Found {
  const refused = all.find((one) => 'refused' in one);
  return refused ?? { blocks: all.flatMap((one) => ('blocks' in one ? one.blocks : [])) };
}

/** Text in UTF-8 or, as Windows writes it, in UTF-16. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  return new TextDecoder(isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Without what XML, JSON and e-mail add. */
function cleaned(text: string): string {
  return text
    .replace(/&#(?:13|10|x0*[da]);|\\[nr]/gi, '\n')
    .replace(/^[>|\s]+/gm, '')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ');
}

/** Base64 without a frame: whole lines of it, or elements of XML. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const line of text.split(/[\n\r<>"',;]+/)) {
    const content = line.replace(/\s/g, '');
    if (!/^[\w+/-]+={0,2}$/.test(content) || (!isOpen && content.length < LEAST_BASE64)) {
      isOpen = false;
      continue;
    }
    if (isOpen) runs.push((runs.pop() ?? '') + content);
    else runs.push(content);
    isOpen = !content.endsWith('=');
  }
  return runs;
}

/** The bytes of base64 or base64url; empty if it is neither. */
function fromBase64(text: string): Uint8Array {
  const plain = text
    .replace(/^[\w-]+:.*$/gm, '')
    .replace(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll('=', '');
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
