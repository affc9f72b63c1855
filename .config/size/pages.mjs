/** The pages that are measured, each with its bounds: bytes (brotli 11) and files. */

const provider = (content) => `<org-provider base-url="/my-org">${content}</org-provider>`;
const element = (name) => `import 'org-connections/elements/${name}/${name}.js';\n`;

/**
 * esbuild makes a file for each set of entries and on-demand files that share code, and has no option to join them: with
 * three on-demand files and those that they load, a page fetches up to nine instead of one.
 */
const filesWith = (most, inEsbuild) => ({ Vite: most, Rollup: most, esbuild: inEsbuild });

/** Each of esbuild's files is compressed by itself, so that all of them together have more bytes. */
const bytesWith = (most, inEsbuild) => ({ Vite: most, Rollup: most, esbuild: inEsbuild });

const LIST = provider('<org-connection-list></org-connection-list>');

/** By their names in the table. */
export const PAGES = {
  'list of ten': {
    body: LIST,
    script: element('provider') + element('connection-list'),
    // The goal for all is 40,000.
    bytes: bytesWith(46_200, 51_200),
    files: filesWith(2, 9),
  },
  'list of ten in German': {
    body: LIST,
    lang: 'de',
    heading: 'Verbindungen',
    script: `${element('provider')}${element('connection-list')}import 'org-connections/localize/all.js';\n`,
    // A language and its sections on demand share a file.
    files: filesWith(6, 14),
  },
  'list of ten, all elements imported': {
    body: LIST,
    script: `import 'org-connections';\n`,
    bytes: bytesWith(54_200, 61_200),
  },
  'one toggle': {
    body: provider('<org-connection-toggle></org-connection-toggle>'),
    script: element('provider') + element('connection-toggle'),
    // The goal for all is 28,000.
    bytes: { Vite: 30_850, Rollup: 31_000, esbuild: 31_300 },
  },
};

/** The assistant for a new connection, on demand: with one strategy, and with each further one. */
export const ASSISTANT = {
  page: PAGES['list of ten'],
  strategies: ['okta', 'waad', 'google-apps', 'oidc', 'adfs', 'samlp', 'pingfederate'],
  // The goals are 20,000 and 4,000, which SAML misses with the readers of certificates and metadata.
  bytes: { first: bytesWith(24_150, 25_400), further: bytesWith(5_350, 5_350) },
};
