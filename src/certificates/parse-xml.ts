/** Parses XML where a page's Content Security Policy requires Trusted Types, too. */

/** The name that the policy's `trusted-types` has to allow. */
const POLICY = 'org-connections-metadata';

/** The part of Trusted Types that is used; browsers without them have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ): { createHTML(text: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * A document of its own, which runs no script and loads nothing; undefined if the text is no XML.
 *
 * @throws Error when the page's policy forbids it, with what to allow
 */
export function parseXml(text: string): Document | undefined {
  const parsed = new DOMParser().parseFromString(trusted(text), 'application/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed;
}

/** For the parser, every text counts as markup for a page. This one becomes a part of none. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return text;
  try {
    policy ??= trustedTypes.createPolicy(POLICY, { createHTML: (markup) => markup });
  } catch (cause) {
    throw new Error(`To read metadata, the page's policy has to allow trusted-types ${POLICY}.`, { cause });
  }
  return policy.createHTML(text);
}
