/** The globals of Lit in the one-file build: only those that it needs, and which no markup or script can replace. */

const { ShadowRoot, Symbol, litElementHydrateSupport, trustedTypes } = globalThis;

export const litPropertyMetadata = new WeakMap();

/**
 * With the policy `trusted-types lit-html`, only one copy of Lit can use that name, and the others never render. So this copy
 * has its own name. Lit does not find globals that are not listed here, such as `litHtmlPolyfillSupport`.
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

/** Lit adds `metadata` to it, but the page's own could be frozen. */
export const litSymbol = Object.assign((description) => Symbol(description), {
  for: Symbol.for,
  iterator: Symbol.iterator,
  metadata: Symbol('metadata'),
});
