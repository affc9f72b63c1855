/** Finds what the manifest holds without a word about it. */

/** What of an element has a description, in the manifest's words. */
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
