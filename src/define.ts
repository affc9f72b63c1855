/**
 * Published as `org-connections/define`: tags of its own for a copy of the kit, on pages that have another one already.
 */
import { renameTags } from './register.js';

/**
 * Has this copy of the kit define its elements under tags of its own: `define('acme')` makes `<acme-provider>` of
 * `<org-provider>`, and so on, wherever the kit itself uses them, too. To be called before the elements are imported.
 *
 * @param own lower-case letters, digits and dashes, a letter first
 * @throws Error when it is something else, or when elements are defined already
 */
export function define(own: string): void {
  if (!/^[a-z][a-z\d-]*$/.test(own))
    throw new Error(`define("${own}") needs lower-case letters, digits and dashes, such as define("acme").`);
  // Lit knows a template by its texts, so each has the same ones every time.
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
