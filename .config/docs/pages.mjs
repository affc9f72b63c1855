/**
 * Lists the pages of the documentation, inserts the files that framework pages show, and generates `stories/llms.txt`, the
 * overview for language models (llmstxt.org).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fenced } from './markdown.mjs';

export const GUIDES = pagesIn('stories/guides');
export const FRAMEWORKS = pagesIn('stories/frameworks');

/** The place of an embedded file, between markers that name it. */
const FILE = /<!-- code: (\S+) -->[\s\S]*?<!-- code:end -->/g;

/** The page with the current contents of its embedded files. */
export function withFiles(page) {
  return page.replace(
    FILE,
    (_block, file) => `<!-- code: ${file} -->\n\n${fencedFile(file)}\n\n<!-- code:end -->`,
  );
}

/** Files that a page shows with changes. */
export function alteredFiles(page) {
  const shown = [...page.matchAll(FILE)].map(([, file]) => file);
  return shown.filter((file) => !page.includes(fencedFile(file)));
}

/** Replaces the content between the markers with this name. */
export function withContent(page, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`There is no "${start}" … "${end}".`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

/** `stories/llms.txt`: the title of each page, and its first sentence. */
export function directory() {
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `# ${name}

> ${description}

Begin with the README, which says what a page and its server need, then read the page of your framework.

- [README](../README.md)

## Guides

${GUIDES.map(entry).join('\n')}

## Frameworks

${FRAMEWORKS.map(entry).join('\n')}
`;
}

function pagesIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
}

function entry(path) {
  const page = readFileSync(path, 'utf8');
  const [, title] = /^# (.+)$/m.exec(page);
  return `- [${title}](${path.replace('stories/', '')}): ${firstSentence(page)}`;
}

/** The first sentence of the first paragraph, which can follow the page's opening code block. */
function firstSentence(page) {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, '');
  const paragraph = prose.split(/\n{2,}/).find((part) => /^[\w`“]/.test(part.trim())) ?? '';
  const text = paragraph
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[([^[\]]*)\]\([^)]*\)/g, '$1');
  return text.replace(/(?<=[\w)`][.:]) .*$/, '').replace(/:$/, '.');
}

const fencedFile = (file) => fenced(file.split('.').at(-1), readFileSync(file, 'utf8'));
