/** Warns the developer about a clone: it has the attributes of an element, but none of its properties. */

/**
 * Call this when an element falls back to its defaults. It warns if another one with the same tag and the same attributes has
 * some of the properties that this one lacks.
 *
 * @param attributes the names of the properties that attributes set
 * @param properties the names of those that no attribute can set
 */
export function warnAboutClone<T extends HTMLElement>(
  element: T,
  attributes: readonly (keyof T & string)[],
  properties: readonly (keyof T & string)[],
): void {
  const { localName: tag } = element;
  const others = [...(element.getRootNode() as ParentNode).querySelectorAll<T>(tag)];
  const alike = others.filter((other) => attributes.every((name) => other[name] === element[name]));
  const lost = properties.filter((name) => !element[name] && alike.some((other) => other[name]));
  if (lost.length === 0) return;
  console.warn(
    `<${tag}> asks without ${lost.join(', ')}, which another <${tag}> with the same attributes has. ` +
      'If it is a clone, set these properties on it before it is added to the page: cloning copies attributes only.',
  );
}
