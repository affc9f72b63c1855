/** `dist/vscode.html-custom-data.json`: what Visual Studio Code offers while HTML is written. */
import { isBoolean, valuesOf } from './elements.mjs';

export function customDataOf(elements) {
  return { version: 1.1, tags: elements.map(tagOf) };
}

function tagOf({ tag, description, attributes, events, slots }) {
  const lists = [
    list('Events', events, ({ name }) => `\`${name}\``),
    list('Slots', slots, ({ name }) => (name ? `\`${name}\`` : 'default')),
  ];
  return {
    name: tag,
    description: markdown([description, ...lists].filter(Boolean).join('\n\n')),
    attributes: attributes.map(attributeOf),
  };
}

function attributeOf(attribute) {
  const values = valuesOf(attribute).map((name) => ({ name }));
  return {
    name: attribute.name,
    description: markdown(attribute.description),
    // `v`: whether it is there is all that it says.
    ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
}

function list(title, items, name) {
  const lines = items.map((item) => `- ${name(item)}: ${item.description}`);
  return lines.length > 0 && `**${title}**\n${lines.join('\n')}`;
}

const markdown = (value) => ({ kind: 'markdown', value });
