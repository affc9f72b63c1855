/** Internationalized domains: what an admin reads and types, and what is on the wire. */
import { looksLikeAscii } from '../look-alike.js';
import { decodePunycode } from './punycode.js';

const ENCODED = /^xn--/i;
/** Scripts that are written together with Latin letters, as browsers show them. */
const EAST_ASIAN = 'Latin Han Hiragana Katakana Bopomofo Hangul';
/** The other scripts of domains today (Unicode Standard Annex 31, recommended scripts). */
const OTHERS =
  'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew ' +
  'Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan';

/** Made at its first use. */
let oneScript: RegExp | undefined;

/**
 * The domain as it is shown: its encoded labels in their own script. As in browsers, a label stays encoded where it mixes
 * scripts, looks like an ASCII one, has hidden characters, or is not the canonical form of what it encodes.
 */
export function readableDomain(domain: string): string {
  return decodeLabels(domain, isTrusty);
}

/** Every form of a domain that somebody could search for: as the server sends it, decoded, and encoded. */
export function formsOf(domain: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(domain) && !/(^|\.)xn--/i.test(domain)) return [domain];
  return [domain, decodeLabels(domain, () => true), encodedForm(domain) ?? ''];
}

function decodeLabels(domain: string, isShown: (label: string, encoded: string) => boolean): string {
  const decode = (label: string) => {
    const encoded = label.toLowerCase();
    const decoded = ENCODED.test(label) ? decodePunycode(encoded.slice(4)) : undefined;
    return decoded && isShown(decoded, encoded) ? decoded : label;
  };
  return domain.split('.').map(decode).join('.');
}

function isTrusty(label: string, encoded: string): boolean {
  oneScript ??= new RegExp([EAST_ASIAN, ...OTHERS.split(' ')].map(only).join('|'), 'u');
  // Nothing hidden is part of a canonical form.
  return oneScript.test(label) && !looksLikeAscii(label) && encodedForm(label) === encoded;
}

/** @param scripts separated by spaces */
function only(scripts: string): string {
  return `^[-\\d\\p{M}${scripts.replace(/(\w+) ?/g, '\\p{scx=$1}')}]+$`;
}

/** As the platform encodes it (UTS 46). */
function encodedForm(domain: string): string | undefined {
  const address = `http://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
