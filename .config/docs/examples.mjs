/** The examples of the documentation, so that what people copy is what is tested. */
import { readFileSync } from 'node:fs';
import { blocksOf } from './markdown.mjs';
import { GUIDES } from './pages.mjs';

const HTML_MODULE = /<script type="module">\n?([\s\S]*?)<\/script>/g;

/** Every code block of the README and of the guides that names its language. */
export function allExamples() {
  return ['README.md', ...GUIDES].flatMap(examplesOf);
}

/**
 * One example.
 *
 * @param page such as `README.md`
 * @param heading the nearest heading above it
 * @param language as it stands behind the backticks
 * @param index which of those below that heading, from 0
 * @throws Error when it is not there: the page has changed, and its test has to follow
 */
export function example(page, heading, language, index = 0) {
  const found = examplesOf(page).filter((one) => one.heading === heading && one.language === language);
  if (!found[index]) throw new Error(`${page} has no example ${index} of ${language} below "${heading}".`);
  return found[index].code;
}

/** What of an example is a module: itself, or the scripts of its markup. Has its place in the documentation as its name. */
export function modulesOf({ page, line, language, code }) {
  const name = `${page}:${line}`;
  if (language === 'js' || language === 'ts') return [{ name, code: believed(code, language) }];
  if (language !== 'html') return [];
  return [...code.matchAll(HTML_MODULE)].map(([, script]) => ({ name, code: believed(script, 'js') }));
}

/** A text with something else in the one place where it is. */
export function replaced(text, what, by) {
  const parts = text.split(what);
  if (parts.length !== 2) throw new Error(`There are ${parts.length - 1} places like this, not one: ${what}`);
  return parts.join(by);
}

function examplesOf(page) {
  const blocks = blocksOf(readFileSync(page, 'utf8')).filter(({ language }) => language);
  return blocks.map((block) => ({ page, ...block }));
}

/** JavaScript asks TypeScript to believe that an element or a connection is there, and has an id. */
function believed(code, language) {
  const trusting = code
    .replaceAll(/(querySelector\('[#\w-]+'\))(?=[.;,])/g, '$1!')
    .replaceAll(/connections\[0\](?=\.)/g, '$&!')
    .replaceAll(/\.id\b(?!\s*=)(?=[\],)}])/g, '$&!');
  return `${language === 'js' ? trusting : code}\nexport {};\n`;
}
