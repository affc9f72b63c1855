/**
 * What does not show in a text or turns it around (Unicode `Cc`, `Bidi_Control`, and signs without width): a name with it
 * looks like another name. White space stays, and so do joiners: words of some languages need them. Spelled out, for a
 * browser that looks up what Unicode calls so takes longer for that than for drawing a list.
 */
const HIDDEN =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text with whatever does not show as its number, such as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (sign) => {
    const number = sign.charCodeAt(0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, '0')}]`;
  });
}
