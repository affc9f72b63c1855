/**
 * The tables of docs pages and the controls of stories, from the custom elements manifest. Not Storybook's own way: a part
 * and a slot of the same name would be one row there, and states none.
 */

/** What controls set, by its type. */
const CONTROLS = { string: 'text', 'string | undefined': 'text', boolean: 'boolean' };

/** What Storybook calls the arguments of an element, by name; null for an element that the manifest does not have. */
export function argTypesOf(manifest, tagName) {
  const element = elementOf(manifest, tagName);
  if (!element) return null;
  const { members = [], attributes = [], events, slots, cssParts, cssStates } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return Object.fromEntries([
    ...fields.map((field) => property(field, attributes)),
    ...rows('methods', methods, ({ name }) => `${name}()`),
    ...rows('events', events),
    ...rows('slots', slots, ({ name }) => name || '(default)'),
    ...rows('parts', cssParts),
    ...rows('states', cssStates, ({ name }) => `:state(${name})`),
  ]);
}

/** What an element is, in the words of its source. */
export function descriptionOf(manifest, tagName) {
  return elementOf(manifest, tagName)?.description ?? '';
}

function elementOf({ modules }, tagName) {
  return modules.flatMap(({ declarations = [] }) => declarations).find((known) => known.tagName === tagName);
}

/** Text can be typed and a flag set; a story says what else can be chosen. */
function property({ name, type, default: value, description, readonly }, attributes) {
  const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
  const control = attribute && !readonly ? CONTROLS[type?.text] : undefined;
  return [
    name,
    {
      name: attribute && attribute !== name ? `${name} (${attribute})` : name,
      description,
      control: control ? { type: control } : false,
      table: {
        category: attribute ? 'properties and attributes' : 'properties',
        type: { summary: type?.text },
        defaultValue: { summary: value },
      },
    },
  ];
}

function rows(category, items = [], nameOf = ({ name }) => name) {
  return items.map((item) => [
    `${category}: ${item.name}`,
    {
      name: nameOf(item),
      description: item.description,
      control: false,
      table: { category, type: { summary: item.type?.text } },
    },
  ]);
}
