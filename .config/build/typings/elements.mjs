/** Extracts the elements from the manifest, in the form that the generated typings need. */

/**
 * @returns for each element its `tag`, `name`, `path` and `description`; its settable `properties`; its
 *   `attributes`, each with the `property` that it sets; and its `events`, each with the class in `type`.
 */
export function elementsOf({ modules }) {
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => elementOf(path, declaration)),
  );
  // The provider fires no events itself, but those of the elements inside it bubble through it.
  const all = new Map(elements.flatMap(({ events }) => events).map((event) => [event.name, event]));
  return elements.map((element) =>
    element.events.length > 0 ? element : { ...element, events: [...all.values()] },
  );
}

function elementOf(path, { tagName, name, description, members, attributes, events }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tag: tagName,
    name,
    path,
    description,
    properties: fields.filter(({ readonly }) => !readonly),
    attributes: attributes.map(({ fieldName, ...attribute }) => ({ ...attribute, property: fieldName })),
    events: events.map(({ type, ...event }) => ({ ...event, type: type.text })),
  };
}

/** Whether it is a boolean attribute. */
export const isBoolean = ({ type }) => type.text === 'boolean';

/** The file name of an element's module, such as `connection-list`. */
export const stemOf = ({ path }) => path.split('/').at(-1).replace(/\.js$/, '');

/** A documentation comment. */
export function comment(text, indent = '') {
  const lines = text.split('\n').map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}
