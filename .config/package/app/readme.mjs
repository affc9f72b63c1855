/** The README's own code: what people copy is what is tested. */
import { readFileSync } from 'node:fs';

const README = readFileSync('README.md', 'utf8');

/**
 * A block of code below a heading.
 *
 * @param heading its text, without the `#`
 * @param language what stands behind the backticks
 * @param index which of those below that heading, from 0
 * @throws when it is not there: the README has changed, and the test has to follow
 */
export function block(heading, language, index = 0) {
  const section = README.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The README has no heading "${heading}".`);
  const blocks = [...section.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].filter((found) => found[1] === language);
  if (!blocks[index]) throw new Error(`The README has no block ${index} of ${language} below "${heading}".`);
  return blocks[index][2];
}

/** A text with something else in the one place where it is. */
export function replaced(text, what, by) {
  const parts = text.split(what);
  if (parts.length !== 2) throw new Error(`There are ${parts.length - 1} places like this, not one: ${what}`);
  return parts.join(by);
}
