/**
 * What does not show in a text or turns it around (Unicode `Cc`, `Bidi_Control`, and signs without width): a name with it
 * looks like another name. White space stays, and so do joiners: words of some languages need them.
 */
const HIDDEN = /(?!\s)[\p{Cc}\p{Bidi_Control}\u200b\u2060-\u2064]|\ufeff/gu;

/** The text with whatever does not show as its number, such as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (sign) => {
    const number = sign.charCodeAt(0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, '0')}]`;
  });
}
