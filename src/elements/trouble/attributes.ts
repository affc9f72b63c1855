/** Tells a page's developer what an attribute cannot be. */
import type { ReactiveElement } from 'lit';

/** What attributes can say. An empty one says nothing. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  confirm: ['risky', 'always', 'never'],
  searchable: ['auto', 'always', 'never'],
  density: ['comfortable', 'compact'],
};

/** What was told, so that it is told once. */
const told = new WeakMap<ReactiveElement, Set<string>>();

/** Looks at the attributes that an element has of these. */
export function checkAttributes(host: ReactiveElement): void {
  const before = told.get(host) ?? new Set();
  told.set(host, before);
  for (const [name, values] of Object.entries(VALUES)) {
    const value: unknown = Reflect.get(host, name);
    if (typeof value !== 'string' || !value || values.includes(value)) continue;
    const warning = `<${host.localName}> knows ${name}="${values.join('|')}", not "${value}".`;
    if (before.has(warning)) continue;
    before.add(warning);
    console.warn(warning);
  }
}
