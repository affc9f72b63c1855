/**
 * `npm run docs`: writes what the README has from the build, between its markers: the reference from
 * `custom-elements.json`, and the tags with the hash of the one file; and what `.config/build/pages.mjs` says. With
 * `--check` writes nothing and fails where one of them is behind.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describeOneFile } from '../build/one-file-tags.mjs';
import { writtenPages } from '../build/pages.mjs';

const MANIFEST = 'custom-elements.json';
const README = 'README.md';

if (!existsSync(MANIFEST)) {
  console.error('There is no manifest to write from. Run npm run build first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const readme = readFileSync(README, 'utf8');

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const reference = [...elements.map(describe), describeTokens()].join('\n\n');
const options = { ...(await resolveConfig(README)), parser: 'markdown' };
const documented = replaced(replaced(readme, 'docs', reference), 'one-file', describeOneFile());
const written = await format(documented, options);

if (!process.argv.includes('--check')) writeFileSync(README, written);
else if (written !== readme) {
  console.error(`What ${README} has from the build is behind the source. Run npm run docs.`);
  process.exit(1);
}
await finishPages();

/** The pages besides, which name the README's parts. */
async function finishPages() {
  for (const [path, page] of await writtenPages()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === page) continue;
    if (!process.argv.includes('--check')) writeFileSync(path, page);
    else {
      console.error(`${path} is behind what it shows. Run npm run docs.`);
      process.exit(1);
    }
  }
}

/** The text with something else between the markers of this name. */
function replaced(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${README} lacks "${start}" … "${end}".`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

function describe({
  tagName,
  description,
  members = [],
  attributes = [],
  events,
  slots,
  cssParts,
  cssStates,
}) {
  const attributeOf = ({ name }) => attributes.find(({ fieldName }) => fieldName === name)?.name;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `### \`<${tagName}>\`\n\n${description}`,
    table(['Property', 'Attribute', 'What it is'], fields, (field) => [
      code(field.name),
      attributeOf(field) ? code(attributeOf(field)) : '',
      field.description,
    ]),
    table(['Method', 'What it does'], methods, ({ name, description }) => [code(`${name}()`), description]),
    table(['Event', 'Class', 'When'], events, ({ name, type, description }) => [
      code(name),
      code(type?.text ?? 'Event'),
      description,
    ]),
    table(['Slot', 'What it is for'], slots, ({ name, description }) => [
      name ? code(name) : '(default)',
      description,
    ]),
    table(['Part', 'What it is'], cssParts, ({ name, description }) => [code(name), description]),
    table(['State', 'When'], cssStates, ({ name, description }) => [code(`:state(${name})`), description]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The custom properties stand in two files, one a line, each with its default. */
function describeTokens() {
  const source = ['tokens'].map((name) => readFileSync(`src/styles/${name}.ts`, 'utf8')).join('');
  const tokens = [...source.matchAll(/var\((--org-[\w-]+), (.+)\);$/gm)].map(([, name, value]) => ({
    name,
    value,
  }));
  const rows = table(['Custom property', 'Default'], tokens, ({ name, value }) => [code(name), code(value)]);
  return `### Custom properties\n\nSet them on the elements or on anything around them.\n\n${rows}`;
}

function table(head, items = [], row) {
  if (items.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...items.map((item) => row(item).map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(text) {
  return `\`${text}\``;
}
