/** Generates `dist/types/elements.d.ts`, the elements' properties and events by tag, on which each framework's typings build. */
import { comment } from './elements.mjs';

export function mapOfElements(elements) {
  const classes = elements.map(({ name, path }) => `import type { ${name} } from '../${path.slice(5)}';`);
  const events = new Set(elements.flatMap((element) => element.events.map(({ type }) => type)));
  return `/** The properties, attributes and events of every element, by tag. Generated from the custom elements manifest. */
${classes.join('\n')}
import type { ${[...events].sort().join(', ')} } from '../index.js';

export interface Elements {
${elements.map(entry).join('\n')}
}
`;
}

function entry({ tag, name, description, properties, attributes, events }) {
  const names = properties.map((property) => `'${property.name}'`).join(' | ');
  return `${comment(description, '  ')}
  '${tag}': {
    element: ${name};
    properties: Pick<${name}, ${names}>;
    attributes: {
${attributes.map((attribute) => member(attribute, `${name}['${attribute.property}']`)).join('\n')}
    };
    events: {
${events.map((event) => member(event, event.type)).join('\n')}
    };
  };`;
}

const member = ({ name, description }, type) =>
  `${comment(description, '      ')}\n      '${name}': ${type};`;
