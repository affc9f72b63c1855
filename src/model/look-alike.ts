/** Compares texts by their looks: names that cannot be told apart at a glance have the same skeleton. */
import { withoutHidden } from './visible.js';

/** Letters of other scripts, and digits, that look like a Latin letter, in lower case; below, that letter. */
const OTHERS = 'авекмнорстухѕіјԁԛԝһӏαβεζηικμνορτυχı01i|';
const ALIKES = 'abekmhopctyxsljdqwhlabezhlkmnoptyxlolll';
const OTHER = new RegExp(`[${OTHERS}]`, 'g');

const ASCII = /^[\0-\x7f]*$/;
const PRINTABLE = /^[ -~]*$/;

/**
 * What is left of a text without anything that is hard to see: widths, styles and ligatures (Unicode's compatibility forms),
 * characters that do not show, the number and the kind of spaces and dashes, case, and letters of other scripts that look like
 * Latin ones.
 */
export function skeletonOf(text: string): string {
  const plain = withoutForms(text).replace(/\s+/g, ' ').trim();
  // In upper case first, because some letters have two lower cases.
  return inLatin(plain.toUpperCase().toLowerCase());
}

/** Whether a text that is not ASCII looks like one that is. */
export function looksLikeAscii(text: string): boolean {
  return !ASCII.test(text) && ASCII.test(inLatin(withoutForms(text).toLowerCase()));
}

function withoutForms(text: string): string {
  // Most names are like this, and have no other form.
  if (PRINTABLE.test(text)) return text;
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\u2800/g, ' ');
  return withoutHidden(plain);
}

function inLatin(text: string): string {
  return text.replace(OTHER, (letter) => ALIKES[OTHERS.indexOf(letter)] ?? letter);
}
