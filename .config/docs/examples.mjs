/** Extracts the examples from the documentation, so that tests run exactly the code that readers copy. */
import { readFileSync } from 'node:fs';
import { blocksOf } from './markdown.mjs';
import { GUIDES } from './pages.mjs';

const HTML_MODULE = /<script type="module">\n?([\s\S]*?)<\/script>/g;

/** All code blocks of the README and the guides that name a language. */
export function allExamples() {
  return ['README.md', ...GUIDES].flatMap(examplesOf);
}

/**
 * Finds an example.
 *
 * @param page such as `README.md`
 * @param heading the nearest heading above it
 * @param language as written after the backticks
 * @param index its position among those below that heading, from 0
 * @throws Error if there is none, because the page has changed and its test hasn't
 */
export function example(page, heading, language, index = 0) {
  const found = examplesOf(page).filter((one) => one.heading === heading && one.language === language);
  if (!found[index]) throw new Error(`${page} has no example ${index} of ${language} below "${heading}".`);
  return found[index].code;
}

/** The modules of an example: itself, or the scripts in its markup. They are named after its position in the documentation. */
export function modulesOf({ page, line, language, code }) {
  const name = `${page}:${line}`;
  if (language === 'js' || language === 'ts') return [{ name, code: believed(code, language) }];
  if (language !== 'html') return [];
  return [...code.matchAll(HTML_MODULE)].map(([, script]) => ({ name, code: believed(script, 'js') }));
}

/** Replaces the only occurrence of a text. */
export function replaced(text, what, by) {
  const parts = text.split(what);
  if (parts.length !== 2) throw new Error(`This occurs ${parts.length - 1} times, not once: ${what}`);
  return parts.join(by);
}

function examplesOf(page) {
  const blocks = blocksOf(readFileSync(page, 'utf8')).filter(({ language }) => language);
  return blocks.map((block) => ({ page, ...block }));
}

/** Adds assertions to JavaScript, so that TypeScript accepts that elements, connections and IDs exist. */
function believed(code, language) {
  const trusting = code
    .replaceAll(/(querySelector\('[#\w-]+'\))(?=[.;,])/g, '$1!')
    .replaceAll(/connections\[0\](?=\.)/g, '$&!')
    .replaceAll(/\.id\b(?!\s*=)(?=[\],)}])/g, '$&!');
  return `${language === 'js' ? trusting : code}\nexport {};\n`;
}
