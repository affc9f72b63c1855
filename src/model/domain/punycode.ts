/** Decodes Punycode, the ASCII form of a domain's labels in other scripts (RFC 3492). */

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const BASE = 36;
const LEAST_THRESHOLD = 1;
const GREATEST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;

/**
 * The label that is encoded as `xn--` and this text.
 *
 * @param encoded without `xn--`, in lower case
 * @returns undefined if it encodes nothing
 */
export function decodePunycode(encoded: string): string | undefined {
  const end = Math.max(0, encoded.lastIndexOf('-'));
  const decoded = Array.from(encoded.slice(0, end));
  let [codePoint, position, bias] = [FIRST_CODE_POINT, 0, FIRST_BIAS];
  // Section 6.2: each number says how far to go on until the next character is inserted.
  for (let index = end > 0 ? end + 1 : 0; index < encoded.length;) {
    const before = position;
    for (let [weight, column] = [1, BASE]; ; column += BASE) {
      const digit = DIGITS.indexOf(encoded[index++] ?? ' ');
      if (digit < 0) return undefined;
      position += digit * weight;
      const threshold = Math.min(Math.max(column - bias, LEAST_THRESHOLD), GREATEST_THRESHOLD);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = decoded.length + 1;
    bias = adapt(position - before, length, before === 0);
    codePoint += Math.floor(position / length);
    position %= length;
    if (codePoint > 0x10ffff) return undefined;
    decoded.splice(position++, 0, String.fromCodePoint(codePoint));
  }
  return decoded.join('');
}

/** Section 6.1: the thresholds follow the size of the numbers before. */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  const range = BASE - LEAST_THRESHOLD;
  let bias = 0;
  for (; rest > (range * GREATEST_THRESHOLD) / 2; bias += BASE) rest = Math.floor(rest / range);
  return bias + Math.floor(((range + 1) * rest) / (rest + SKEW));
}
