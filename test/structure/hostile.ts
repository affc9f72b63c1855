/** Hostile texts, such as markup and scripts; the same ones in every run. */
import * as fc from 'fast-check';
import { isBlank } from '../../src/model/visible.js';
import { isThorough } from '../helpers/effort.js';
import { engine } from '../helpers/engine.js';

/** Known attacks, one of each kind. Those in which nothing shows stand beside a letter, because other texts take their place. */
const KNOWN = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<template shadowrootmode="open"><slot></slot></template>',
  '</p></div></table><h1>out</h1>',
  '<!--',
  '-->',
  '<!-->',
  '<![CDATA[',
  '<?xml?>',
  '</',
  '<',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&amp',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '"><b>',
  '`onclick=alert(1)`',
  'x onclick=alert(1)',
  'x" style="position:fixed',
  'a b=c',
  '=',
  '>',
  '"',
  "'",
  '`',
  '\\',
  '/',
  '//',
  '\\"',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:x',
  'http://x.example/',
  '//x.example/',
  'file:///etc/passwd',
  'https:x',
  'https://',
  'HTTPS:\\\\x.example',
  '${alert(1)}',
  '{{constructor}}',
  '<%= x %>',
  '#{x}',
  '{x}',
  '?lit$1$',
  '<!--?lit$1$-->',
  '$lit$',
  '<?lit$123456789$>',
  '.innerHTML',
  '@click',
  '?hidden',
  'on-click',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'toJSON',
  'then',
  '{"__proto__":{"x":1}}',
  '[object Object]',
  '{"a":"<b>"}',
  '[]',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e999',
  '..',
  '../..',
  '%2e%2e%2f',
  '/../x',
  '?x=1',
  '#x',
  'a/b',
  ';x',
  '%',
  '%00',
  '%ff',
  '\r\nSet-Cookie: a=b',
  '\u0000',
  'a\u0000b',
  '\u001b[31mred',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u202egnp.exe',
  '\u202a\u202b\u202c\u202d',
  '\u2066a\u2067b\u2068c\u2069',
  '\u200f\u200e\u061c',
  'a\u200bb',
  '\ufeffa',
  'קבוצה',
  'قسم \u202eabc',
  'a\u2028b',
  'a\u2029b',
  '\ud800',
  'a\udfffb',
  '\ud83d',
  '👩\u200d💻',
  'e\u0301',
  '\uffff',
  '\ufffe',
  'x'.repeat(5_000),
  '<b>'.repeat(500),
  '\u0301'.repeat(300),
  '\u202e'.repeat(100),
  'icon:x',
  'gap before 40',
  'header',
  'actions',
  'empty',
  'name',
  'status',
  'domains',
  'strategy',
  'x\ny',
].map((text) => (isBlank(text) ? `x${text}` : text));

/** Fragments from which others are generated. */
const PIECES = [
  ...KNOWN.filter((text) => text.length < 40),
  '<',
  '>',
  '"',
  "'",
  '=',
  ' ',
  '/',
  'a',
  '\u202e',
  '\ud800',
  '$',
];

const made = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.json({ maxDepth: 2 }),
  fc.webUrl({ validSchemes: ['http', 'ftp', 'javascript'] }),
);

/** Texts in which nothing shows are excluded, because they are shown differently. */
export const hostile = made.filter((text) => !isBlank(text));

/** The number of tested texts. */
export const LEAST = 300;
/** Outside thorough runs, only one in this many known attacks is tested. */
const ONE_IN = 4;
const SEED = 20_261_125;

/** The first differing line; empty if there is none. */
function difference(plain: string, other: string): string {
  const [expected, actual] = [plain.split('\n'), other.split('\n')];
  const at = expected.findIndex((line, index) => line !== actual[index]);
  if (at < 0 && actual.length === expected.length) return '';
  return `line ${at}: “${actual[at] ?? ''}” in place of “${expected[at] ?? ''}”`;
}

/**
 * Fails unless `look` returns the same for each of the texts as for "x". The failure names the shortest text that differs.
 *
 * @param look describes the page with this text
 */
export async function expectSame(look: (text: string) => Promise<string>): Promise<void> {
  const tried = new Set<string>();
  let fault = '';
  const plain = await look('x');
  const property = fc.asyncProperty(hostile, async (text) => {
    tried.add(text);
    fault = await look(text).then((actual) => difference(plain, actual), String);
    return fault === '';
  });
  // Other engines only test the known attacks, because all of them parse HTML in the same way.
  const isWhole = engine === 'chromium' && isThorough;
  const examples = isThorough ? KNOWN : KNOWN.filter((_, index) => index % ONE_IN === 0);
  const found = await fc.check(property, {
    seed: SEED,
    numRuns: isWhole ? LEAST + 40 : examples.length,
    examples: examples.map((text) => [text]),
  });
  if (found.failed) throw new Error(`${fault} With ${JSON.stringify(found.counterexample)}`);
  if (isWhole && tried.size < LEAST) throw new Error(`Only ${tried.size} texts were tried.`);
}
