/** Finds undocumented parts of the custom elements manifest. */

/** The members of an element's declaration that need a description. */
const DESCRIBED = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssStates'];

/** @returns a name for each undocumented thing, such as `<org-provider> scope` */
export function undocumentedIn({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations).flatMap(undocumentedOf);
}

function undocumentedOf(element) {
  const things = DESCRIBED.flatMap((kind) => element[kind] ?? []);
  const nameless = things.filter(({ description }) => !description?.trim()).map(({ name }) => ` ${name}`);
  return [...(element.description ? [] : ['']), ...new Set(nameless)].map(
    (name) => `<${element.tagName}>${name}`,
  );
}
