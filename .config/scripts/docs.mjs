/**
 * `npm run docs`: writes the README's reference from `custom-elements.json`, between its markers. With `--check` writes
 * nothing and fails where the README is behind.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const START = '<!-- docs:start -->';
const END = '<!-- docs:end -->';
const MANIFEST = 'custom-elements.json';
const README = 'README.md';

if (!existsSync(MANIFEST)) {
  console.error('There is no manifest to write from. Run npm run build first.');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const readme = readFileSync(README, 'utf8');
const [before, rest] = readme.split(START);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`${README} lacks "${START}" … "${END}".`);

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const reference = [...elements.map(describe), describeTokens()].join('\n\n');
const options = { ...(await resolveConfig(README)), parser: 'markdown' };
const written = await format(`${before}${START}\n\n${reference}\n\n${END}${after}`, options);

if (!process.argv.includes('--check')) writeFileSync(README, written);
else if (written !== readme) {
  console.error(`The reference in ${README} is behind the source. Run npm run docs.`);
  process.exit(1);
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

/** The custom properties stand in one file, one a line, each with its default. */
function describeTokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
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
