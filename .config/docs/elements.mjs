/** Generates the reference of the elements, from the manifest, and of the custom properties, from the style sheets. */
import { readdirSync, readFileSync } from 'node:fs';
import { inlineCode, table } from './markdown.mjs';

/** @returns Markdown, a chapter for each element */
export function describeElements(manifest) {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return declarations.filter(({ tagName }) => tagName).map(describeElement);
}

function describeElement(element) {
  const { tagName, description, members = [], attributes = [], events, slots, cssParts, cssStates } = element;
  const attributeOf = ({ name }) => attributes.find(({ fieldName }) => fieldName === name)?.name;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `## \`<${tagName}>\`\n\n${description}`,
    listed(['Property', 'Attribute', 'Description'], fields, (field) => [
      inlineCode(field.name),
      attributeOf(field) ? inlineCode(attributeOf(field)) : '',
      field.description,
    ]),
    listed(['Method', 'Description'], methods, ({ name, description }) => [
      inlineCode(`${name}()`),
      description,
    ]),
    listed(['Event', 'When'], events, ({ name, description }) => [`[\`${name}\`](#events)`, description]),
    listed(['Slot', 'Content'], slots, ({ name, description }) => [
      name ? inlineCode(name) : '(default)',
      description,
    ]),
    listed(['Part', 'Description'], cssParts, ({ name, description }) => [inlineCode(name), description]),
    listed(['State', 'When'], cssStates, ({ name, description }) => [
      inlineCode(`:state(${name})`),
      description,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Each custom property is on its own line, with its default. */
export function describeTokens() {
  const sources = readdirSync('src/styles').map((name) => readFileSync(`src/styles/${name}`, 'utf8'));
  const tokens = sources.flatMap((source) => [...source.matchAll(/var\((--org-[\w-]+), (.+)\);$/gm)]);
  const rows = tokens.map(([, name, value]) => [inlineCode(name), inlineCode(value)]).sort();
  return `## Custom properties\n\n${table(['Custom property', 'Default'], rows)}`;
}

const listed = (head, items = [], row) => table(head, items.map(row));
