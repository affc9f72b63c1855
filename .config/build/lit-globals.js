/** The globals that Lit has in the one file for CDNs: only those it needs, and none that markup or another script can take. */

const { ShadowRoot, Symbol, litElementHydrateSupport, trustedTypes } = globalThis;

export const litPropertyMetadata = new WeakMap();

/**
 * A page with the policy `trusted-types lit-html` lets one copy of Lit take that name, and the others never render: so this
 * one has a name of its own. What is not listed here, such as `litHtmlPolyfillSupport`, Lit finds nowhere.
 */
export const litGlobalThis = {
  ShadowRoot,
  litPropertyMetadata,
  litElementHydrateSupport: typeof litElementHydrateSupport === 'function' ? litElementHydrateSupport : null,
  trustedTypes: trustedTypes && {
    emptyScript: trustedTypes.emptyScript,
    createPolicy: (name, rules) => trustedTypes.createPolicy(`org-connections-${name}`, rules),
  },
};

/** Lit adds `metadata` to it, and a page may have frozen its own. */
export const litSymbol = Object.assign((description) => Symbol(description), {
  for: Symbol.for,
  iterator: Symbol.iterator,
  metadata: Symbol('metadata'),
});
