/** Injected markup whose names hide globals and members of the document (DOM clobbering). */

/** Global names that scripts use, and the kit's own. */
const IN_WINDOW = `fetch customElements navigator location document BroadcastChannel self top event name status history URL
  trustedTypes AbortController AbortSignal Promise Intl Symbol CSSStyleSheet ShadyDOM process litIssuedWarnings
  org-provider org-connection-list org_connections OrgProvider en registerMessages kitVersion connections view`;

/** Members of the document, which such names hide. */
const IN_DOCUMENT = `visibilityState baseURI activeElement hidden documentElement forms images cookie defaultView dir title
  adoptedStyleSheets startViewTransition referrer domain lang host fonts`;

/** Globals that Lit reads, except in the one-file build. */
const OF_LIT = `litHtmlVersions litElementVersions reactiveElementVersions litPropertyMetadata litHtmlPolyfillSupport
  litElementPolyfillSupport reactiveElementPolyfillSupport litElementHydrateSupport ShadyCSS`;

/** For each name, an element of every type whose name is global. */
const markup = (names: string) =>
  names
    .split(/\s+/)
    .flatMap((name) => [
      `<form id="${name}" name="${name}"><input name="tagName" /><input name="children" /></form>`,
      `<a id="${name}"></a>`,
      `<img name="${name}" alt="" />`,
    ])
    .join('\n');

export const CLOBBERED = markup(`${IN_WINDOW} ${IN_DOCUMENT}`);
export const CLOBBERED_FOR_LIT = markup(OF_LIT);
