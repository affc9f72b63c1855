/** Published as `org-connections/define`: other tags for a copy of the kit, on pages with another copy. */
import { renameTags } from './elements/ui/register.js';

/**
 * Defines the elements of this copy of the kit under other tags: after `define('acme')`, `<org-provider>` is
 * `<acme-provider>`, and so on, also where the kit itself uses them. Call it before the elements are imported.
 *
 * @param own the prefix: lower-case letters, digits and dashes, beginning with a letter
 * @throws Error when the prefix is something else, or when elements are defined already
 */
export function define(own: string): void {
  if (!/^[a-z][a-z\d-]*$/.test(own))
    throw new Error(`define("${own}") needs lower-case letters, digits and dashes, such as define("acme").`);
  // Lit identifies a template by its strings, so each gets the same ones every time.
  const templates = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  const withOwnTags = (strings: TemplateStringsArray): TemplateStringsArray => {
    const renamed = strings.map((text) => text.replace(/(<\/?)org-/g, `$1${own}-`));
    return Object.assign(renamed, { raw: renamed });
  };
  const firstTag = renameTags((written) => {
    if (typeof written === 'string') return written.replace('org', own) as typeof written;
    const known = templates.get(written) ?? withOwnTags(written);
    templates.set(written, known);
    return known as typeof written;
  });
  if (firstTag)
    throw new Error(
      `define("${own}") comes too late: <${firstTag}> is defined. Call it in a module that is imported before the elements.`,
    );
}
