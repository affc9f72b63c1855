/** What the typings are made from: the elements of the manifest, put as frameworks see them. */

/**
 * @returns of each element its `tag`, `name`, `path` and `description`; its `properties`, which can be set; its
 *   `attributes`, each with the `property` that it sets; and its `events`, each with the class in `type`.
 */
export function elementsOf({ modules }) {
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => elementOf(path, declaration)),
  );
  // What stands around the others tells nothing itself: what they tell bubbles through it.
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

/** Whether it is there or not is all that the attribute says. */
export const isBoolean = ({ type }) => type.text === 'boolean';

/** The file name of an element's module, such as `connection-list`. */
export const stemOf = ({ path }) => path.split('/').at(-1).replace(/\.js$/, '');

/** A documentation comment. */
export function comment(text, indent = '') {
  const lines = text.split('\n').map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}
