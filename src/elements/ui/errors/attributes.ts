/** Warns the developer about invalid attribute values. */
import type { ReactiveElement } from 'lit';

/** The values of each attribute that has a closed set of them. An empty attribute counts as not set. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  confirm: ['risky', 'always', 'never'],
  searchable: ['auto', 'always', 'never'],
  density: ['comfortable', 'compact'],
};

/** The warnings that each element has given. */
const given = new WeakMap<ReactiveElement, Set<string>>();

/** Warns once about each invalid value of an element. */
export function warnAboutAttributes(host: ReactiveElement): void {
  const before = given.get(host) ?? new Set();
  given.set(host, before);
  for (const warning of warningsFor(host)) {
    if (before.has(warning)) continue;
    before.add(warning);
    console.warn(warning);
  }
}

function* warningsFor(host: ReactiveElement): Generator<string> {
  for (const [name, values] of Object.entries(VALUES)) {
    const value: unknown = Reflect.get(host, name);
    if (typeof value !== 'string' || !value || values.includes(value)) continue;
    yield `<${host.localName}> knows ${name}="${values.join('|')}", not "${value}".`;
  }
  const rows: unknown = Reflect.get(host, 'expectedRows');
  if (typeof rows === 'number' && !(rows >= 0))
    yield `<${host.localName}> takes a number of rows as expected-rows, not "${host.getAttribute('expected-rows') ?? rows}".`;
}
