/** Registers an element once, whichever copy of the kit a page loads first. */
import { version } from './version.js';

/**
 * Defines `tag`, unless it is defined: then the first stays, and the console says which.
 *
 * @param tag a custom element name, such as `org-provider`
 */
export function define(tag: string, element: CustomElementConstructor & { kitVersion?: string }): void {
  const first = customElements.get(tag) as typeof element | undefined;
  if (!first) {
    element.kitVersion = version;
    customElements.define(tag, element);
  } else if (first !== element) {
    console.warn(
      `<${tag}> is already defined, by ${first.kitVersion ? `org-connections ${first.kitVersion}` : 'something else'}. ` +
        `Version ${version} of org-connections was loaded too and does not replace it; load the kit once.`,
    );
  }
}
