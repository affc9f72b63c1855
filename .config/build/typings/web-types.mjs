/** `dist/web-types.json`: what editors of JetBrains offer, in HTML, CSS and script (JetBrains' web-types). */
import { isBoolean } from './elements.mjs';

/** @param version the package's */
export function webTypesOf(elements, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'org-connections',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(elementOf) } },
  };
}

function elementOf({ tag, description, attributes, properties, events, slots, parts }) {
  return {
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({ ...described(attribute), value: valueOf(attribute) })),
    slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
    js: {
      properties: properties.map((property) => ({ ...described(property), type: property.type.text })),
      events: events.map(described),
    },
    css: { parts: parts.map(described) },
  };
}

/** A default that is a text is written without its quotes. */
const described = ({ name, description, default: standard }) => ({
  name,
  description,
  ...(standard === undefined ? {} : { default: standard.replace(/^'(.*)'$/, '$1') }),
});

const valueOf = (attribute) =>
  isBoolean(attribute) ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: attribute.type.text };
