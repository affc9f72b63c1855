/** Markup that somebody was let put into a page, whose names hide what scripts look for. */

/** What scripts find in the window, and what a page might have of ours there. */
const IN_WINDOW = `fetch customElements navigator location document BroadcastChannel self top event name status history URL
  trustedTypes AbortController AbortSignal Promise Intl Symbol CSSStyleSheet ShadyDOM process litIssuedWarnings
  org-provider org-connection-list org_connections OrgProvider en registerMessages kitVersion connections view`;

/** What scripts find in the document, where such a name goes before the document's own. */
const IN_DOCUMENT = `visibilityState baseURI activeElement hidden documentElement forms images cookie defaultView dir title
  adoptedStyleSheets startViewTransition referrer domain lang host fonts`;

/** What Lit looks for in the window; the one file's own copy looks nowhere. */
const OF_LIT = `litHtmlVersions litElementVersions reactiveElementVersions litPropertyMetadata litHtmlPolyfillSupport
  litElementPolyfillSupport reactiveElementPolyfillSupport litElementHydrateSupport ShadyCSS`;

/** An element of every kind that has names, for each name. */
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
