/**
 * What `npm run docs` writes besides the README: into the pages about frameworks the files that their tests run, and
 * `stories/llms.txt`, which leads a language model to them (llmstxt.org).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'stories/frameworks';
/** A file in its place, between markers that name it. */
const CODE = /<!-- code: (\S+) -->[\s\S]*?<!-- code:end -->/g;

/** @returns every such page as it should be, by its path */
export async function writtenPages() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  const paths = files.map((file) => `${FOLDER}/${file}`);
  const pages = await Promise.all(paths.map(async (path) => [path, await withCode(path)]));
  return new Map([...pages, ['stories/llms.txt', directory(pages)]]);
}

async function withCode(path) {
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  const shown = [];
  const page = readFileSync(path, 'utf8').replace(CODE, (_block, file) => {
    shown.push(file);
    return `<!-- code: ${file} -->\n\n${fenced(file)}\n\n<!-- code:end -->`;
  });
  const written = await format(page, options);
  for (const file of shown)
    if (!written.includes(fenced(file)))
      throw new Error(`${path} would show ${file} otherwise than it is. Run npx prettier --write ${file}`);
  return written;
}

function fenced(file) {
  return `\`\`\`${file.split('.').at(-1)}\n${readFileSync(file, 'utf8')}\`\`\``;
}

/** Titles, with the first sentence where there is one. */
function directory(pages) {
  const { name, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const frameworks = pages.map(([path, page]) => {
    const [, title] = /^# (.+)$/m.exec(page);
    return entry(title, path.replace('stories/', ''), page);
  });
  return `# ${name}

> ${description}

Begin with “Choose a way”, which says what your server has to have, and the page of your framework, which is whole and tested.

## Frameworks

${frameworks.join('\n')}

## README

${[...chapters(readFileSync('README.md', 'utf8'))].join('\n')}
`;
}

/** The README's parts that say how the kit is used, and its reference. */
function* chapters(readme) {
  const used = readme.slice(readme.indexOf('\n## Use it'), readme.indexOf('\n## How it is built'));
  for (const part of used.split(/^(?=##+ )/m)) {
    const [, title] = /^##+ (.+)$/m.exec(part) ?? [];
    if (title) yield entry(title.replaceAll('`', ''), `../README.md#${anchorOf(title)}`, part);
  }
}

function entry(title, address, text) {
  const sentence = firstSentence(text);
  return `- [${title}](${address})${sentence && `: ${sentence}`}`;
}

/** Of the paragraph right below the heading; empty where something else is there. */
function firstSentence(text) {
  const [, below = ''] = text.trim().split(/\n\n/);
  if (/^[^\w[`“]|^`{3}/.test(below)) return '';
  return below
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<=\w\.) .*|[:;]$/g, '')
    .replace(/:$/, '.');
}

/** As GitHub makes it. */
function anchorOf(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
