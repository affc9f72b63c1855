/** Tells what shows in a text from what does not. */

/** Everything in such a text shows. Most names are like this, and the first use of a Unicode property takes a browser longer. */
const SHOWS = /^[ -~\xa1-\xac\xae-\u024f]*$/;
/** An ASCII character that shows. */
const ASCII = /[!-~]/;

/**
 * Draws nothing: white space, control and format characters, fillers, marks without a letter to stand on, and the characters
 * that no property tells from those that draw something (the blank of Braille, the object replacement character, the empty
 * note head and the blanks of Egyptian).
 */
const BLANK =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Noncharacter_Code_Point}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]*$/u;

/** Draws nothing inside a text, or reverses the text around it. White space counts as shown, but for separators of lines. */
const HIDDEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/u;

/** Where a hidden character has its use: in emoji, between letters that join, and where it chooses the form of a letter. */
const USEFUL = [
  // The flag of a region. The tags, alone among the characters here, have no property of their own.
  /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/u,
  // A pictograph, its presentation and skin, and others that are joined to it.
  /\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]?(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)*/u,
  // A key.
  /[\d#*]\ufe0f\u20e3/u,
  // Scripts whose letters join have no capitals.
  /(?<=(?!\p{Cased})[\p{L}\p{M}])[\p{Join_Control}\u180e](?=(?!\p{Cased})[\p{L}\p{M}])/u,
  /(?<=[\p{Ideographic}\p{Script=Mongolian}])\p{Variation_Selector}/u,
];

/** Made at its first use. */
let signs: RegExp | undefined;

/** Whether nothing at all shows in a text. */
export function isBlank(text: string): boolean {
  return !ASCII.test(text) && BLANK.test(text);
}

/** The text without the characters that do not show, or that reverse the text around them, useful or not. */
export function withoutHidden(text: string): string {
  // Some control characters are white space.
  return SHOWS.test(text) ? text : text.replace(/(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, '');
}

/**
 * The text with each hidden character as its code point, such as `[U+202E]`, but for those that a script or an emoji needs.
 * A text in which nothing shows is spelled as a whole.
 */
export function visible(text: string): string {
  if (SHOWS.test(text) && ASCII.test(text)) return text;
  if (isBlank(text)) return text.replace(/[^]/gu, spell);
  if (!HIDDEN.test(text)) return text;
  const useful = USEFUL.map(({ source }) => source).join('|');
  signs ??= new RegExp(`(${useful})|${HIDDEN.source}`, 'gu');
  return text.replace(signs, (sign, kept: string | undefined) => kept ?? spell(sign));
}

function spell(character: string): string {
  const number = Number(character.codePointAt(0)).toString(16).toUpperCase();
  return `[U+${number.padStart(4, '0')}]`;
}
