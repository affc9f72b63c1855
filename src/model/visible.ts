/** Makes invisible characters visible. */

/**
 * Characters that do not show, or that reverse the text around them (Unicode `Cc`, `Bidi_Control`, and zero-width
 * characters): with one of them a name looks like another name. White space stays, and so do joiners, which some languages
 * need. The ranges are spelled out because the first use of a Unicode property takes a browser longer than rendering a list.
 */
const HIDDEN =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text with each invisible character as its code point, such as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const number = character.charCodeAt(0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, '0')}]`;
  });
}
